package org.diglot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.diglot.memory.Units.EN;
import static org.diglot.memory.Units.EN_ES;
import static org.diglot.memory.Units.ES;
import static org.diglot.memory.Units.FR;
import static org.diglot.memory.Units.fill;
import static org.diglot.memory.Units.project;
import static org.diglot.memory.Units.query;
import static org.diglot.memory.Units.reference;
import static org.diglot.memory.Units.shown;
import static org.diglot.memory.Units.unit;
import static org.diglot.memory.Units.variant;

import org.diglot.memory.ConcordanceQuery.OnSide;
import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemoryUnit.Neighbours;
import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What every memory must do. */
abstract class TranslationMemoryContract extends SharedMemoryContract {
    private static final String MEMORY = "essay.tmx";

    private List<String> found(MatchQuery query) throws MemoryException {
        return shown(memory.search(query, Cancellation.NEVER));
    }

    private Match only(MatchQuery query) throws MemoryException {
        List<Match> matches = memory.search(query, Cancellation.NEVER).matches();
        assertThat(matches).hasSize(1);
        return matches.getFirst();
    }

    private static String reasons(Match match) {
        return ReasonsInWords.sentence(match.reasons());
    }

    @Test
    void anEmptyMemoryFindsNothing() throws Exception {
        assertThat(memory.search(query("Anything"), Cancellation.NEVER))
                .isEqualTo(MatchResult.NOTHING);
    }

    @Test
    void aBlankTextMatchesNothing() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "Yes", "Sí")));

        assertThat(found(query("  "))).isEmpty();
    }

    @Test
    void matchesComeBestFirst() throws Exception {
        fill(
                memory,
                project(MEMORY),
                List.of(
                        unit("1", "The old man left the house.", "El viejo dejó la casa."),
                        unit("2", "The old man left the town.", "El viejo dejó el pueblo."),
                        unit("3", "Nothing of the kind.", "Nada de eso.")));

        assertThat(found(query("The old man left the town.")))
                .containsExactly(
                        "100 The old man left the town. => El viejo dejó el pueblo.",
                        "83 The old man left the house. => El viejo dejó la casa.");
    }

    @Test
    void aScoreAddsUpAndSaysWhy() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "He was in Paris in 1924.", "x")));

        Match match = only(query("He is in Paris in 1925"));

        assertThat(match.score())
                .isEqualTo(
                        new Score(
                                83,
                                List.of(
                                        new Deduction(Deduction.Cause.PUNCTUATION, 1),
                                        new Deduction(Deduction.Cause.NUMBERS, 1)),
                                0));
        assertThat(match.score().percent()).isEqualTo(81);
        assertThat(reasons(match))
                .isEqualTo("was → is; 1924. → 1925; punctuation differs (−1); numbers differ (−1)");
    }

    @Test
    void onlyTheSameTextScoresAHundred() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "The  End", "Fin")));

        assertThat(only(query("The  End")).score().percent()).isEqualTo(100);
        assertThat(only(query("The End")).score().percent()).isEqualTo(99);
        assertThat(only(query("the  end")).score().percent()).isEqualTo(99);
        assertThat(only(query("The  End!")).score().percent()).isEqualTo(99);
        assertThat(only(query("the End!")).score().percent()).isEqualTo(98);
    }

    @Test
    void anotherCodeCostsAPoint() throws Exception {
        Content bold = Content.of(code("<b>"), new Text("Stop"), code("</b>"));
        fill(
                memory,
                project(MEMORY),
                List.of(unit("1", bold).with(ES, variant("Alto", Status.TRANSLATED))));

        assertThat(only(MatchQuery.of(EN_ES, bold)).score().percent()).isEqualTo(100);
        assertThat(only(query("Stop")).score().deductions())
                .containsExactly(new Deduction(Deduction.Cause.CODES, 2));
    }

    private static Code code(String data) {
        return new Code(CodeKind.STANDALONE, Attributes.NONE, data);
    }

    @Test
    void aTextWithoutWordsMatchesOnlyItself() throws Exception {
        Content image = Content.of(code("<img/>"));
        fill(
                memory,
                project(MEMORY),
                List.of(
                        unit("1", "* * *", "***"),
                        unit("2", image).with(ES, variant("imagen", Status.TRANSLATED))));

        assertThat(found(query("* * *"))).containsExactly("100 * * * => ***");
        assertThat(found(query("* *"))).isEmpty();
        assertThat(found(MatchQuery.of(EN_ES, image))).containsExactly("100  => imagen");
    }

    @Test
    void theSameNeighboursMakeAMatchInContext() throws Exception {
        fill(
                memory,
                project(MEMORY),
                List.of(unit("1", "A one", "a"), unit("2", "Yes", "sí"), unit("3", "C", "c")));
        Content before = Content.of("A one");
        Content after = Content.of("C");

        Match both = only(query("Yes").in(new SegmentContext(before, after, null)));
        Match previous = only(query("Yes").in(new SegmentContext(before, before, null)));
        Match next = only(query("Yes").in(new SegmentContext(null, after, null)));

        assertThat(both.score().percent()).isEqualTo(102);
        assertThat(reasons(both)).isEqualTo("same text; same neighbours");
        assertThat(previous.score().percent()).isEqualTo(101);
        assertThat(reasons(previous)).isEqualTo("same text; same segment before");
        assertThat(reasons(next)).isEqualTo("same text; same segment after");
    }

    @Test
    void aSegmentDoesNotMatchItself() throws Exception {
        fill(
                memory,
                project(MEMORY),
                List.of(unit("1", "Good day", "Buenas"), unit("2", "Good day", "Buenos días")));
        Place self = new Place(MEMORY, "doc.txt", new SegmentId("1"));

        assertThat(found(query("Good day").in(new SegmentContext(null, null, self))))
                .containsExactly("100 Good day => Buenos días");
    }

    @Test
    void allTranslationsOfOneSourceAreOneMatchWithAllPlaces() throws Exception {
        fill(
                memory,
                project(MEMORY),
                List.of(unit("1", "Good day", "Hola"), unit("2", "Good day", "Buenas")));
        fill(memory, reference("ref.tmx"), List.of(unit("9", "Good day", "Hola")));

        Match match = only(query("Good day"));

        assertThat(match.variants())
                .containsExactly(
                        new MatchedVariant(
                                ES,
                                variant("Buenas", Status.TRANSLATED),
                                new Score(100, List.of(), 0),
                                List.of(place(MEMORY, "2"))),
                        new MatchedVariant(
                                ES,
                                variant("Hola", Status.TRANSLATED),
                                new Score(100, List.of(), 0),
                                List.of(place(MEMORY, "1"), place("ref.tmx", "9"))));
    }

    private static Place place(String memory, String unit) {
        return new Place(memory, "doc.txt", new SegmentId(unit));
    }

    @Test
    void draftsOfTheProjectAreLeftOutUnlessAskedForAndRejectedTextAlways() throws Exception {
        List<Unit> units =
                List.of(
                        unit("1", "One day", "").with(ES, variant("borrador", Status.DRAFT)),
                        unit("2", "Two day", "").with(ES, variant("malo", Status.REJECTED)));
        fill(memory, project(MEMORY), units);
        Limits low = Limits.USUAL.withThreshold(50);
        Limits withDrafts = new Limits(50, 10, Limits.Drafts.OFFERED);

        assertThat(found(query("One day").within(low))).isEmpty();
        assertThat(found(query("One day").within(withDrafts)))
                .containsExactly("100 One day => borrador");

        fill(memory, reference("ref.tmx"), units);
        assertThat(found(query("One day").within(low))).containsExactly("100 One day => borrador");
    }

    @Test
    void everyPairOfLanguagesIsServedInBothDirections() throws Exception {
        Unit unit =
                unit("1", "The house", "La casa").with(FR, variant("La maison", Status.REVIEWED));
        fill(memory, project(MEMORY), List.of(unit));
        Direction spanishFrench = new Direction(ES, FR);
        Direction british = new Direction(VersionTag.of("en-GB"), VersionTag.of("es-MX"));

        assertThat(found(MatchQuery.of(spanishFrench, Content.of("La casa"))))
                .containsExactly("100 La casa => La maison");
        assertThat(found(MatchQuery.of(spanishFrench.reversed(), Content.of("La maison"))))
                .containsExactly("100 La maison => La casa");
        assertThat(found(MatchQuery.of(british, Content.of("The house"))))
                .containsExactly("99 The house => La casa");
    }

    @Test
    void whatIsPutIsFoundAtOnceAndTakesTheOldPlace() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "Good day", "Hola")));
        MemoryUnit changed =
                new MemoryUnit("doc.txt", EN, unit("1", "Good day", "Buenas"), Neighbours.NONE);

        memory.put(MEMORY, List.of(changed));
        memory.put(MEMORY, List.of(changed));

        assertThat(found(query("Good day"))).containsExactly("100 Good day => Buenas");
        assertThat(memory.status().memories().getFirst().units()).isEqualTo(1);
    }

    @Test
    void whatIsRemovedIsNoLongerFound() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "One", "Uno"), unit("2", "Two", "Dos")));

        memory.remove(List.of(place(MEMORY, "1"), place(MEMORY, "never there")));

        assertThat(found(query("One"))).isEmpty();
        assertThat(found(query("Two"))).containsExactly("100 Two => Dos");
    }

    @Test
    void anUnknownMemoryIsRefusedInAPlainSentence() {
        assertThatThrownBy(() -> memory.put("nowhere", List.of()))
                .isInstanceOf(MemoryException.class)
                .hasMessage("There is no memory with the name 'nowhere'.");
    }

    @Test
    void untilItIsCommittedAFillingChangesNothing() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "One", "Uno")));

        try (MemoryWriter writer = memory.replace(project(MEMORY))) {
            writer.add("doc.txt", EN, unit("2", "Two", "Dos"));
        }

        assertThat(found(query("One"))).containsExactly("100 One => Uno");
        assertThat(found(query("Two"))).isEmpty();
    }

    @Test
    void whileAMemoryIsFilledForTheFirstTimeItAnswersFromWhatWasAddedAndSaysSo() throws Exception {
        MatchResult during;
        try (MemoryWriter writer = memory.replace(project(MEMORY))) {
            writer.add("doc.txt", EN, unit("1", "One", "Uno"));
            writer.add("doc.txt", EN, unit("2", "Two", "Dos"));
            during = memory.search(query("One"), Cancellation.NEVER);
            writer.commit();
        }
        MatchResult after = memory.search(query("Two"), Cancellation.NEVER);

        assertThat(shown(during)).containsExactly("100 One => Uno");
        assertThat(during.guarantee()).isEqualTo(Guarantee.PARTIAL);
        assertThat(shown(after)).containsExactly("100 Two => Dos");
        assertThat(after.guarantee()).isEqualTo(Guarantee.COMPLETE);
    }

    @Test
    void aFillingThatWasGivenUpIsForgotten() throws Exception {
        try (MemoryWriter writer = memory.replace(project(MEMORY))) {
            writer.add("doc.txt", EN, unit("1", "One", "Uno"));
            writer.add("doc.txt", EN, unit("2", "Two", "Dos"));
            memory.search(query("One"), Cancellation.NEVER);
        }

        assertThat(memory.search(query("One"), Cancellation.NEVER)).isEqualTo(MatchResult.NOTHING);
    }

    @Test
    void replacingAMemoryForgetsWhatItWasBefore() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "One", "Uno")));
        fill(memory, project(MEMORY), List.of(unit("2", "Two", "Dos")));

        assertThat(found(query("One"))).isEmpty();
        assertThat(found(query("Two"))).containsExactly("100 Two => Dos");
    }

    @Test
    void theStatusTellsWhatIsHeldAndWhatIsStale() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "One", "Uno"), unit("2", "Two", "Dos")));
        MemorySource saved = new MemorySource(MEMORY, MemorySource.Kind.PROJECT, "new");
        List<MemorySource> files = List.of(saved, reference("other.tmx"));

        MemoryStatus before = memory.status();
        memory.settle(saved);
        MemoryStatus after = memory.status();

        assertThat(before)
                .isEqualTo(
                        new MemoryStatus(
                                List.of(
                                        new MemoryStatus.Filled(
                                                project(MEMORY), 2, List.of(EN, ES))),
                                List.of()));
        assertThat(before.stale(files)).isEqualTo(files);
        assertThat(after.stale(files)).containsExactly(files.getLast());
    }

    @Test
    void aForgottenMemoryIsGone() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "One", "Uno")));

        memory.forget(MEMORY);
        memory.forget(MEMORY);

        assertThat(found(query("One"))).isEmpty();
        assertThat(memory.status().memories()).isEmpty();
    }

    @Test
    void aSearchThatIsGivenUpPromisesNothing() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "One", "Uno")));

        MatchResult result = memory.search(query("One"), () -> true);

        assertThat(result).isEqualTo(new MatchResult(List.of(), Guarantee.PARTIAL));
    }

    @Test
    void aConcordanceMarksTheWordsOnEitherSide() throws Exception {
        fill(
                memory,
                project(MEMORY),
                List.of(
                        unit("2", "A Permanent revolution.", "Revolución permanente."),
                        unit("10", "Revolution, permanent", "x"),
                        unit("11", "Nothing", "revolution permanent")));
        ConcordanceQuery phrase =
                new ConcordanceQuery("\"permanent revolution\"", EN_ES, Side.SOURCE, 10);
        ConcordanceQuery words =
                new ConcordanceQuery("permanent revolution", EN_ES, Side.EITHER, 2);

        ConcordancePage first = memory.concordance(phrase, Cancellation.NEVER);
        ConcordancePage second = memory.concordance(words, Cancellation.NEVER);

        assertThat(first.hits())
                .containsExactly(
                        new ConcordanceHit(
                                new MarkedText(
                                        EN,
                                        Units.source("A Permanent revolution."),
                                        List.of(new Span(2, 22))),
                                new MarkedText(
                                        ES,
                                        variant("Revolución permanente.", Status.TRANSLATED),
                                        List.of(),
                                        List.of(new Span(0, 10), new Span(11, 21))),
                                place(MEMORY, "2")));
        assertThat(second.hits())
                .extracting(hit -> hit.place().unit().value())
                .containsExactly("2", "10");
        assertThat(second.total()).isEqualTo(3);
    }

    private List<String> uses(String words, int count) throws MemoryException {
        ConcordanceQuery query = new ConcordanceQuery(words, EN_ES, Side.EITHER, count);
        return memory.concordance(query, Cancellation.NEVER).hits().stream()
                .map(hit -> hit.source().text() + hit.source().spans())
                .toList();
    }

    @Test
    void aConcordanceKnowsAsterisksAndRegularExpressions() throws Exception {
        fill(
                memory,
                project(MEMORY),
                List.of(
                        unit("1", "The bureaucracy", "x"),
                        unit("2", "Bureaucrats of 1936", "y"),
                        unit("3", "Democracy (1917)", "z")));

        assertThat(uses("bureau*", 9))
                .containsExactly(
                        "The bureaucracy[Span[start=4, end=15]]",
                        "Bureaucrats of 1936[Span[start=0, end=11]]");
        assertThat(uses("*cracy", 9))
                .containsExactly(
                        "The bureaucracy[Span[start=4, end=15]]",
                        "Democracy (1917)[Span[start=0, end=9]]");
        assertThat(uses("/of 19[0-9]+/", 9))
                .containsExactly("Bureaucrats of 1936[Span[start=12, end=19]]");
    }

    private ConcordancePage page(ConcordanceQuery.Sought sought, String target)
            throws MemoryException {
        Direction direction = new Direction(EN, VersionTag.of(target));
        return memory.concordance(new ConcordanceQuery(sought, direction, 9), Cancellation.NEVER);
    }

    @Test
    void whatStandsBesideAHitIsKnownFromTheOrderOfTheFile() throws Exception {
        fill(
                memory,
                project(MEMORY),
                List.of(unit("1", "One", "Uno"), unit("2", "Two", "Dos"), unit("3", "Three", "x")));

        assertThat(memory.surroundings(place(MEMORY, "1"), EN_ES))
                .isEqualTo(new Surroundings(null, bare("2", "Two", "Dos")));
        assertThat(memory.surroundings(place(MEMORY, "2"), EN_ES))
                .isEqualTo(new Surroundings(bare("1", "One", "Uno"), bare("3", "Three", "x")));
        assertThat(memory.surroundings(place(MEMORY, "9"), EN_ES)).isEqualTo(Surroundings.UNKNOWN);
    }

    private static ConcordanceHit bare(String id, String source, String target) {
        return new ConcordanceHit(
                new MarkedText(EN, Units.source(source), List.of()),
                new MarkedText(ES, variant(target, Status.TRANSLATED), List.of()),
                place(MEMORY, id));
    }

    @Test
    void aWordAfterAnEqualsSignIsFoundAsItIsWritten() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "One file", "x"), unit("2", "Files", "y")));

        assertThat(uses("=file", 9)).containsExactly("One file[Span[start=4, end=8]]");
    }

    @Test
    void aConcordanceOfBothSidesMarksBoth() throws Exception {
        fill(
                memory,
                project(MEMORY),
                List.of(
                        unit("1", "The bank of a river", "La orilla de un río"),
                        unit("2", "The bank is closed", "El banco está cerrado")));

        List<ConcordanceHit> hits = page(new ConcordanceQuery.OnBoth("bank", "banco"), "es").hits();

        assertThat(hits)
                .extracting(hit -> hit.source().spans(), hit -> String.valueOf(hit.target()))
                .containsExactly(
                        tuple(
                                List.of(new Span(4, 8)),
                                new MarkedText(
                                                ES,
                                                variant("El banco está cerrado", Status.TRANSLATED),
                                                List.of(new Span(3, 8)))
                                        .toString()));
    }

    @Test
    void aStretchOfChineseIsFoundWhereverItsWordsEnd() throws Exception {
        VersionTag chinese = VersionTag.of("zh-Hans");
        Unit unit = unit("1", Content.of("The left opposition"));
        fill(
                memory,
                project(MEMORY),
                List.of(unit.with(chinese, variant("苏联的左派反对派", Status.TRANSLATED))));

        assertThat(page(new OnSide("联的左", Side.TARGET), "zh-Hans").hits())
                .extracting(hit -> target(hit).spans())
                .containsExactly(List.of(new Span(1, 4)));
        assertThat(page(new OnSide("苏*对派", Side.TARGET), "zh-Hans").hits())
                .extracting(hit -> target(hit).spans())
                .containsExactly(List.of(new Span(0, 8)));
        assertThat(page(new OnSide("派左", Side.TARGET), "zh-Hans").hits()).isEmpty();
    }

    @Test
    void aMalformedExpressionIsToldWithItsPlace() throws Exception {
        fill(memory, project(MEMORY), List.of(unit("1", "One (file", "x")));

        ConcordancePage page = page(new OnSide("/ab(c/", Side.EITHER), "es");

        assertThat(page.hits()).isEmpty();
        assertThat(page.guarantee()).isEqualTo(Guarantee.PARTIAL);
        assertThat(page.fault())
                .isEqualTo(
                        new ExpressionFault(
                                ExpressionFault.Kind.MALFORMED,
                                "The regular expression is wrong at the place marked here by ▸:"
                                        + " /ab(c▸/ (unclosed group). Nothing was looked up; mend it,"
                                        + " or leave out the slashes to look for the words.",
                                5));
    }

    @Test
    void anExpressionThatWouldGoOnForEverIsGivenUp() throws Exception {
        String long1 = "x".repeat(60) + " -";
        fill(memory, project(MEMORY), List.of(unit("1", "aa-", "x"), unit("2", long1, "z")));

        ConcordancePage page = page(new OnSide("/(.+)+\\1-/", Side.SOURCE), "es");

        assertThat(page.hits()).extracting(hit -> hit.place().unit().value()).containsExactly("1");
        assertThat(page.guarantee()).isEqualTo(Guarantee.PARTIAL);
        assertThat(page.fault())
                .isEqualTo(ExpressionFault.tooSlow("/(.+)+\\1-/", long1.substring(0, 40)));
    }

    @Test
    void whatTranslatesAHitIsGuessedFromWhatOccursBesideIt() throws Exception {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            units.add(unit("a" + i, "The red house " + i, "La casa roja " + i));
            units.add(unit("b" + i, "The tall house " + i, "La casa alta " + i));
            units.add(unit("c" + i, "The red rose " + i, "La rosa roja " + i));
            units.add(unit("d" + i, "The tall woman " + i, "La mujer alta " + i));
        }
        units.add(unit("e", "My house", "Mi casa"));
        fill(memory, project(MEMORY), units);

        List<ConcordanceHit> hits =
                memory.concordance(
                                new ConcordanceQuery("house", EN_ES, Side.SOURCE, 99),
                                Cancellation.NEVER)
                        .hits();

        assertThat(hits).hasSize(19).extracting(hit -> guessed(target(hit))).containsOnly("casa");
    }

    private static MarkedText target(ConcordanceHit hit) {
        return Objects.requireNonNull(hit.target());
    }

    private static String guessed(MarkedText text) {
        return text.guesses().stream()
                .map(span -> text.text().substring(span.start(), span.end()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theUsesOfAVeryCommonWordAreNotAllCounted() throws Exception {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            units.add(unit(Integer.toString(i), "The unit " + i, "x"));
        }
        fill(memory, project(MEMORY), units);

        ConcordancePage page =
                memory.concordance(
                        new ConcordanceQuery("the", EN_ES, Side.SOURCE, 2), Cancellation.NEVER);

        assertThat(page.hits())
                .extracting(hit -> hit.source().text())
                .containsExactly("The unit 0", "The unit 1");
        assertThat(page.total()).isEqualTo(200);
        assertThat(page.counting()).isEqualTo(ConcordancePage.Counting.AT_LEAST);
        assertThat(uses("\"unit 7\"", 5)).hasSize(1);
    }
}
