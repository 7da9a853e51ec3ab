package org.diglot.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.ui.Samples;
import org.diglot.ui.grid.RowFilter.BadFilterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class RowFilterTest {
    private static final Bitext BITEXT = bitext();

    private static Bitext bitext() {
        Bitext plain =
                Samples.document(
                        List.of("In 1924 he wrote.", "The old wall.", "An old friend wrote."),
                        "es",
                        "de");
        Bitext some =
                Samples.with(
                        plain,
                        0,
                        Map.of("es", Samples.variant("Escribió en 1924.", Status.TRANSLATED)));
        Bitext more =
                Samples.with(
                        some,
                        1,
                        Map.of(
                                "es", Samples.variant("El muro", Status.DRAFT),
                                "de", Samples.variant("Die Wand", Status.REVIEWED)));
        return Samples.with(
                more,
                2,
                Map.of(
                        "de",
                        Samples.variant("", Status.EMPTY)
                                .with(Annotations.NONE.plusNote(Note.of("who?")))));
    }

    private static List<String> passing(String line) throws BadFilterException {
        return RowFilter.parse(line).orElseThrow().passing(GridRows.all(BITEXT)).stream()
                .map(SegmentId::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "old                   | s2 s3",
                "OLD wrote             | s3",
                "MURO                  | s2",
                "/19\\d\\d/            | s1",
                "/in \\d+/ he          | s1",
                "status:draft          | s2",
                "status:unconfirmed    | s1 s2 s3",
                "status:reviewed       | s2",
                "status:reviewed lang:es |",
                "status:empty lang:es  | s3",
                "wand lang:es          |",
                "lang:de wand          | s2",
                "has:note              | s3",
            })
    void aLineShowsTheRowsInWhichAllItsPartsHold(String line, String expected)
            throws BadFilterException {
        List<String> rows = expected == null ? List.of() : List.of(expected.split(" "));

        assertThat(passing(line.strip())).isEqualTo(rows);
    }

    @Test
    void wordsInQuotesStandTogether() throws BadFilterException {
        assertThat(passing("\"old friend\"")).containsExactly("s3");
        assertThat(passing("\"friend old\"")).isEmpty();
    }

    @Test
    void anEmptyLineAsksForNothing() throws BadFilterException {
        assertThat(RowFilter.parse("   ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/[/, filter.bad-regex",
        "status:done, filter.no-status",
        "has:joke, filter.no-feature",
        "lang:!, filter.no-language"
    })
    void aLineThatIsNotUnderstoodSaysWhy(String line, String key) {
        BadFilterException fault =
                catchThrowableOfType(BadFilterException.class, () -> RowFilter.parse(line));

        assertThat(fault).hasMessage(key);
    }
}
