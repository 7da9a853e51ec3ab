package org.diglot.memory.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Direction;
import org.diglot.memory.Draft;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MemoryException;
import org.diglot.memory.Provenance;
import org.diglot.memory.Units;
import org.diglot.memory.scan.ScanningMemory;
import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class AdapterTest {
    private static Optional<Draft> adapted(
            String version, Content earlier, Content translation, Content segment)
            throws MemoryException {
        VersionTag target = VersionTag.of(version);
        Unit unit =
                Units.unit("1", earlier)
                        .with(
                                target,
                                new org.diglot.model.Variant(
                                        translation,
                                        org.diglot.model.State.of(Status.TRANSLATED),
                                        org.diglot.model.Origin.TYPED,
                                        org.diglot.model.Annotations.NONE));
        ScanningMemory memory = new ScanningMemory();
        Units.fill(memory, Units.project("p.tmx"), List.of(unit));
        MatchQuery query = MatchQuery.of(new Direction(Units.EN, target), segment);
        MatchQuery low = query.within(query.limits().withThreshold(30));
        Match match = memory.search(low, Cancellation.NEVER).matches().getFirst();
        return new Adapter().adapt(low, match, match.variants().getFirst(), List.of());
    }

    /** The draft with what was made in brackets, codes as {@code <1>}. */
    private static String shown(Draft draft) {
        return draft.pieces().stream()
                .map(piece ->
                        piece.isMade() ? "[" + text(piece.content()) + "]" : text(piece.content()))
                .collect(Collectors.joining());
    }

    private static String text(Content content) {
        return content.pieces().stream()
                .map(piece ->
                        switch (piece) {
                            case Text(String value) -> value;
                            case Code code -> "<" + code.data() + ">";
                        })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | In 1924 he left.            | En 1924 se fue.              | In 1925 he left.            | En [1925] se fue.
                    es | It cost 1,234.50 dollars.   | Costó 1.234,50 dólares.      | It cost 12,345.75 dollars.  | Costó [12.345,75] dólares.
                    es | It cost 950 dollars.        | Costó 950 dólares.           | It cost 12,345 dollars.     | Costó [12.345] dólares.
                    fr | About 10,000 died.          | Près de 10\u202F000 sont morts. | About 25,000 died.       | Près de [25\u202F000] sont morts.
                    de | A rise of 2.5% a year.      | Ein Anstieg von 2,5 % im Jahr. | A rise of 1% a year.      | Ein Anstieg von [1] % im Jahr.
                    ar | In 1924 he left.            | في عام ١٩٢٤ رحل.             | In 1925 he left.            | في عام [١٩٢٥] رحل.
                    hi | In 1924 he left.            | १९२४ में वह चला गया।            | In 1936 he left.            | [१९३६] में वह चला गया।
                    zh-Hans | In 1924 he left.       | 1924年他离开了。                | In 1925 he left.            | [1925]年他离开了。
                    es | From 1917 to 1924 it grew.  | De 1917 a 1924 creció.       | From 1918 to 1925 it grew.  | De [1918] a [1925] creció.
                    es | From 1917 to 1924 it grew.  | De 1917 a 1924 creció.       | From 1924 to 1917 it grew.  | De [1924] a [1917] creció.
                    es | Chapter 05 begins here.     | El capítulo 05 empieza aquí. | Chapter 12 begins here.     | El capítulo [12] empieza aquí.
                    es | On 12.05.1924 he left.      | El 12.05.1924 se fue.        | On 13.06.1925 he left.      | El [13.06.1925] se fue.
                    es | In 1924 old Lenin died.     | En 1924 murió el viejo Lenin.| In 1953 old Stalin died.    | En [1953] murió el viejo Lenin.
                    ru | They met 5 times.           | Они встретились 5 раз.       | They met 7 times.           | Они встретились [7] раз.
                    """)
    void aNumberIsWrittenAsTheVersionWritesIt(
            String version, String earlier, String translation, String segment, String expected)
            throws MemoryException {
        Optional<Draft> draft =
                adapted(
                        version,
                        Content.of(earlier),
                        Content.of(unescaped(translation)),
                        Content.of(segment));

        assertThat(draft).map(AdapterTest::shown).contains(unescaped(expected));
    }

    private static String unescaped(String text) {
        return text.replace("\\u202F", "\u202F");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    es | It took 1 day.              | Tardó 1 día.                 | It took 2 days.
                    es | It took 1 sheep.            | Costó 1 oveja.               | It took 2 sheep.
                    ru | They met 5 times.           | Они встретились 5 раз.       | They met 2 times.
                    ru | In 1924 he left.            | К 1924-му он уехал.          | In 1925 he left.
                    tr | In 1924 he left.            | 1924'te gitti.               | In 1926 he left.
                    fr | The 5 of 5 were right.      | Les 5 sur 5 avaient raison.  | The 4 of 5 were right.
                    es | In 1924 he left.            | En mil novecientos veinticuatro se fue. | In 1925 he left.
                    es | In 1924 he left.            | En 1924 se fue; 1924 fue duro. | In 1925 he left.
                    es | In 1924 he left.            | En 1924 se fue.              | He left.
                    es | In the 1920s he left.       | En los años 1920 se fue.     | In the 1930s he left.
                    es | The G20 met here.           | El G20 se reunió aquí.       | The G7 met here.
                    es | The 5th day was good.       | El 5.º día fue bueno.        | The 6th day was good.
                    es | On January 10 he left.      | El 10 de enero de 2008 se fue. | On January 12 he left.
                    es | He left early.              | Se fue temprano.             | He left late.
                    """)
    void whereThereIsDoubtNothingIsAdapted(
            String version, String earlier, String translation, String segment)
            throws MemoryException {
        Optional<Draft> draft =
                adapted(version, Content.of(earlier), Content.of(translation), Content.of(segment));

        assertThat(draft).map(AdapterTest::shown).isEmpty();
    }

    @Test
    void aDraftSaysWhatBecameWhat() throws MemoryException {
        Draft draft =
                adapted(
                                "es",
                                Content.of("In 1924 he left."),
                                Content.of("En 1924 se fue."),
                                Content.of("In 1925 he left."))
                        .orElseThrow();

        assertThat(draft.kind()).isEqualTo(Draft.Kind.ADAPTED);
        assertThat(draft.content()).isEqualTo(Content.of("En 1925 se fue."));
        assertThat(draft.made())
                .extracting(org.diglot.memory.DraftPiece::from)
                .containsExactly(new Provenance.Figure("1924", "1925"));
    }

    private static Code begin(String data) {
        return new Code(CodeKind.BEGIN, Attributes.NONE, data);
    }

    private static Code end(String data) {
        return new Code(CodeKind.END, Attributes.NONE, data);
    }

    private static Content content(Inline... pieces) {
        return Content.of(pieces);
    }

    private static Text text(String value) {
        return new Text(value);
    }

    @Test
    void codesOfTheSegmentStandWhereThoseOfTheMatchStood() throws MemoryException {
        Optional<Draft> draft =
                adapted(
                        "es",
                        content(text("The "), begin("b"), text("red"), end("/b"), text(" flag")),
                        content(text("La bandera "), begin("b"), text("roja"), end("/b")),
                        content(text("The "), begin("i"), text("red"), end("/i"), text(" flag")));

        assertThat(draft).map(AdapterTest::shown).contains("La bandera [<i>]roja[</i>]");
    }

    @Test
    void aSegmentWithoutCodesTakesThemAway() throws MemoryException {
        Optional<Draft> draft =
                adapted(
                        "es",
                        content(begin("b"), text("The red flag"), end("/b")),
                        content(begin("b"), text("La bandera roja"), end("/b")),
                        content(text("The red flag")));

        assertThat(draft).map(Draft::content).contains(Content.of("La bandera roja"));
        assertThat(draft.orElseThrow().made())
                .extracting(org.diglot.memory.DraftPiece::from)
                .containsExactly(new Provenance.Codes());
    }

    @Test
    void codesThatEncloseTheSegmentEncloseTheTranslation() throws MemoryException {
        Optional<Draft> draft =
                adapted(
                        "es",
                        content(text("The red flag")),
                        content(text("La bandera roja")),
                        content(begin("b"), text("The red flag"), end("/b")));

        assertThat(draft).map(AdapterTest::shown).contains("[<b>]La bandera roja[</b>]");
    }

    @Test
    void codesInTheMiddleOfNewTextAreNotGuessed() throws MemoryException {
        Optional<Draft> draft =
                adapted(
                        "es",
                        content(text("The red flag")),
                        content(text("La bandera roja")),
                        content(text("The "), begin("b"), text("red"), end("/b"), text(" flag")));

        assertThat(draft).map(AdapterTest::shown).isEmpty();
    }

    @Test
    void aNumberCutByACodeIsLeft() throws MemoryException {
        Optional<Draft> draft =
                adapted(
                        "es",
                        content(text("In 1924 he left."), begin("b")),
                        content(text("En 19"), begin("b"), text("24 se fue.")),
                        content(text("In 1925 he left."), begin("b")));

        assertThat(draft).map(AdapterTest::shown).isEmpty();
    }

    @Test
    void theSameTextNeedsNoAdaptation() throws MemoryException {
        assertThat(
                        adapted(
                                "es",
                                Content.of("In 1924."),
                                Content.of("En 1925."),
                                Content.of("In 1924.")))
                .isEmpty();
    }
}
