package org.diglot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.memory.Units.EN;
import static org.diglot.memory.Units.ES;
import static org.diglot.memory.Units.fill;
import static org.diglot.memory.Units.project;
import static org.diglot.memory.Units.query;
import static org.diglot.memory.Units.reference;
import static org.diglot.memory.Units.shown;
import static org.diglot.memory.Units.source;
import static org.diglot.memory.Units.unit;
import static org.diglot.memory.Units.variant;

import org.diglot.memory.Changes.Change;
import org.diglot.memory.Changes.Continuity;
import org.diglot.memory.Changes.Kind;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemoryUnit.Neighbours;
import org.diglot.memory.PastUnit.Said;
import org.diglot.memory.Selection.Standing;
import org.diglot.model.Content;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every memory must do where several memories, or several people, are served. */
abstract class SharedMemoryContract {
    private static final String OWN = "essay.tmx";
    private static final String OLD = "old.tmx";
    private static final MatchQuery GOOD_DAY = query("Good day");

    TranslationMemory memory;

    abstract TranslationMemory empty() throws Exception;

    @BeforeEach
    void open() throws Exception {
        memory = empty();
    }

    @AfterEach
    void close() throws Exception {
        memory.close();
    }

    private void fillTwo() throws MemoryException {
        fill(memory, project(OWN), List.of(unit("1", "Good day", "Hola")));
        fill(memory, reference(OLD), List.of(unit("9", "Good day", "Buenas")));
    }

    private MatchResult ask(MatchQuery query) throws MemoryException {
        return memory.search(query, Cancellation.NEVER);
    }

    private static Limits old(Standing standing) {
        return Limits.USUAL.from(new Selection(Map.of(OLD, standing), Standing.USUAL));
    }

    private static Place place(String memory, String unit) {
        return new Place(memory, "doc.txt", new SegmentId(unit));
    }

    private static MemoryUnit put(Unit unit) {
        return new MemoryUnit("doc.txt", EN, unit, Neighbours.NONE);
    }

    @Test
    void aMemoryThatIsOffIsNotAskedAndNeedsNoNewIndex() throws Exception {
        fillTwo();
        MemoryStatus before = memory.status();

        MatchResult without = ask(GOOD_DAY.within(old(Standing.OFF)));

        assertThat(shown(without)).containsExactly("100 Good day => Hola");
        assertThat(shown(ask(GOOD_DAY))).containsExactly("100 Good day => Buenas | Hola");
        assertThat(memory.status()).isEqualTo(before);
    }

    @Test
    void aMemoryThatIsOffHasNoConcordanceEither() throws Exception {
        fillTwo();
        ConcordanceQuery words =
                new ConcordanceQuery("day", Units.EN_ES, ConcordanceQuery.Side.SOURCE, 9);
        Selection withoutOld = old(Standing.OFF).memories();

        assertThat(memory.concordance(words, Cancellation.NEVER).hits()).hasSize(2);
        assertThat(memory.concordance(words.from(withoutOld), Cancellation.NEVER).hits())
                .extracting(hit -> hit.place().memory())
                .containsExactly(OWN);
    }

    @Test
    void thePenaltyOfAMemoryIsTakenOffAndShown() throws Exception {
        fillTwo();

        Match match =
                ask(GOOD_DAY.within(old(new Standing(Selection.Use.ASKED, 0, 5))))
                        .matches()
                        .getFirst();

        assertThat(match.variants())
                .extracting(one -> one.memory() + " " + one.score().percent())
                .containsExactly("essay.tmx 100", "old.tmx 95");
        assertThat(ReasonsInWords.sentence(match.reasonsFor(match.variants().getLast())))
                .isEqualTo("same text; penalty of this memory (−5)");
    }

    @Test
    void priorityBreaksTiesAndNothingElse() throws Exception {
        fill(
                memory,
                project(OWN),
                List.of(
                        unit("1", "Good day", "Hola"),
                        unit("2", "A good old day", "a"),
                        unit("3", "A good long day", "b")));
        fill(
                memory,
                reference(OLD),
                List.of(unit("9", "Good day", "Buenas"), unit("8", "A good new day", "c")));
        MatchQuery four = query("A good fine day");

        assertThat(shown(ask(GOOD_DAY.within(old(Standing.USUAL.withPriority(1))))))
                .containsExactly("100 Good day => Buenas | Hola");
        assertThat(shown(ask(GOOD_DAY.within(old(Standing.USUAL.withPriority(-1))))))
                .containsExactly("100 Good day => Hola | Buenas");
        assertThat(shown(ask(four.within(old(Standing.USUAL.withPriority(1))))))
                .containsExactly(
                        "75 A good new day => c",
                        "75 A good long day => b",
                        "75 A good old day => a");
        assertThat(shown(ask(query("A good old day").within(old(Standing.USUAL.withPriority(9))))))
                .first()
                .isEqualTo("100 A good old day => a");
    }

    private List<String> offered(String wanted) throws MemoryException {
        Direction direction = new Direction(EN, VersionTag.of(wanted));
        return ask(MatchQuery.of(direction, Content.of("Good day"))).matches().stream()
                .flatMap(match ->
                        match.variants().stream()
                                .map(one ->
                                        one.score().percent()
                                                + " "
                                                + one.version()
                                                + ": "
                                                + ReasonsInWords.sentence(match.reasonsFor(one))))
                .toList();
    }

    private static Unit in(String... versions) {
        Unit unit = unit("1", Content.of("Good day"));
        for (String version : versions) {
            unit = unit.with(VersionTag.of(version), variant(version, Status.TRANSLATED));
        }
        return unit;
    }

    @Test
    void aVersionServesItsLanguageAndWhatDiffersIsShown() throws Exception {
        fill(memory, project(OWN), List.of(in("pt", "pt-BR", "pt-PT")));

        assertThat(offered("pt-BR"))
                .containsExactly(
                        "100 pt-BR: same text",
                        "100 pt: same text",
                        "99 pt-PT: same text; written for another region (−1)");
        assertThat(offered("pt").getFirst()).isEqualTo("100 pt: same text");
        assertThat(offered("pt-PT").getFirst()).isEqualTo("100 pt-PT: same text");
    }

    @Test
    void scriptsAreToldFromRegions() throws Exception {
        fill(memory, project(OWN), List.of(in("zh-CN", "zh-TW")));

        assertThat(offered("zh-Hans"))
                .containsExactly(
                        "100 zh-CN: same text",
                        "90 zh-TW: same text; written in another script (−10)");
        assertThat(offered("zh-Hant").getFirst()).isEqualTo("100 zh-TW: same text");
    }

    @Test
    void aCompetingVersionNeverPassesForTheOneWanted() throws Exception {
        fill(memory, project(OWN), List.of(in("es", "es-x-literal")));

        assertThat(offered("es"))
                .containsExactly(
                        "100 es: same text",
                        "90 es-x-literal: same text; from a competing version (−10)");
        assertThat(offered("es-x-literal").getFirst()).isEqualTo("100 es-x-literal: same text");
    }

    @Test
    void theEnglishOfAnotherRegionServes() throws Exception {
        fill(memory, project(OWN), List.of(unit("1", "Good day", "Hola")));
        Direction british = new Direction(VersionTag.of("en-GB"), ES);

        assertThat(shown(ask(MatchQuery.of(british, Content.of("Good day")))))
                .containsExactly("100 Good day => Hola");
    }

    @Test
    void anAnswerSaysHowGoodWhatItLeavesOutCanBe() throws Exception {
        fill(
                memory,
                project(OWN),
                List.of(unit("1", "A good day", "a"), unit("2", "A good old day", "b")));
        MatchQuery query = query("A good day");

        assertThat(ask(query).unseen()).isZero();
        assertThat(ask(query.within(Limits.USUAL.withCount(2))).unseen()).isEqualTo(75);
        assertThat(ask(query.within(Limits.USUAL.withCount(1))).unseen()).isEqualTo(100);
        assertThat(memory.search(query, () -> true).unseen()).isEqualTo(Score.BEST);
    }

    @Test
    void theSameTextCanBeAskedForAlone() throws Exception {
        fill(
                memory,
                project(OWN),
                List.of(
                        unit("1", "One", "Uno"),
                        unit("2", "Good day", "Hola"),
                        unit("3", "Good day!", "¡Hola!")));
        SegmentContext context = new SegmentContext(Content.of("One"), null, null);

        assertThat(shown(memory.exact(GOOD_DAY.in(context), Cancellation.NEVER)))
                .containsExactly("101 Good day => Hola");
    }

    @Test
    void aConfirmationSentAgainIsAcknowledgedAndChangesNothing() throws Exception {
        fillTwo();
        MemoryUnit changed = put(unit("1", "Good day", "Buenos días"));

        Receipt first = memory.put(OWN, List.of(changed));
        Receipt again = memory.put(OWN, List.of(changed));

        assertThat(first.changed()).isEqualTo(1);
        assertThat(again).isEqualTo(new Receipt(0, first.cursor()));
        assertThat(memory.changes(first.cursor(), 9).all()).isEmpty();
        assertThat(memory.remove(List.of(place(OWN, "never there"))).changed()).isZero();
    }

    @Test
    void whoFollowsTheChangesMissesNothing() throws Exception {
        Cursor cursor = memory.changes(Cursor.START, 9).next();
        fillTwo();
        memory.put(OWN, List.of(put(unit("1", "Good day", "x")), put(unit("2", "Two", "Dos"))));
        memory.remove(List.of(place(OWN, "1")));
        memory.forget(OLD);

        Changes first = memory.changes(cursor, 3);
        Changes rest = memory.changes(first.next(), 9);

        assertThat(first.all())
                .containsExactly(
                        new Change(Kind.FILLED, OWN, null),
                        new Change(Kind.FILLED, OLD, null),
                        new Change(Kind.PUT, OWN, place(OWN, "1")));
        assertThat(rest.all())
                .containsExactly(
                        new Change(Kind.PUT, OWN, place(OWN, "2")),
                        new Change(Kind.REMOVED, OWN, place(OWN, "1")),
                        new Change(Kind.FORGOTTEN, OLD, null));
        assertThat(memory.changes(rest.next(), 9))
                .isEqualTo(new Changes(List.of(), Continuity.WHOLE, rest.next()));
    }

    @Test
    void whoMissedSomethingIsToldToLookAtEverything() throws Exception {
        fillTwo();
        Changes start = memory.changes(Cursor.START, 9);

        Changes foreign = memory.changes(new Cursor("of another life 7"), 9);

        assertThat(start)
                .isEqualTo(new Changes(List.of(), Continuity.BROKEN, start.next()))
                .isEqualTo(foreign);
        assertThat(memory.changes(start.next(), 9).continuity()).isEqualTo(Continuity.WHOLE);
    }

    @Test
    void aCursorThatIsTooOldIsToldToo() throws Exception {
        fillTwo();
        Cursor old = memory.changes(Cursor.START, 1).next();
        List<MemoryUnit> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(put(unit("n" + i, "Good day " + i, "x")));
        }
        memory.put(OWN, many);

        assertThat(memory.changes(old, 1).continuity()).isEqualTo(Continuity.BROKEN);
    }

    @Test
    void aUnitHasAPast() throws Exception {
        fillTwo();
        memory.put(OWN, List.of(put(unit("1", "Good day", "Buenos días"))));
        memory.remove(List.of(place(OWN, "1")));

        assertThat(memory.history(place(OWN, "1")))
                .containsExactly(new PastUnit(List.of()), past("Buenos días"), past("Hola"));
        assertThat(memory.history(place(OLD, "9"))).containsExactly(past("Buenas"));
        assertThat(memory.history(place(OLD, "never there"))).isEmpty();
    }

    private static PastUnit past(String spanish) {
        return new PastUnit(
                List.of(
                        new Said(EN, source("Good day")),
                        new Said(ES, variant(spanish, Status.TRANSLATED))));
    }

    @Test
    void whileAMemoryIsFilledAgainItAnswersAsBeforeAndSaysSo() throws Exception {
        fillTwo();
        MatchResult during;
        MatchResult ofOthers;
        try (MemoryWriter writer = memory.replace(reference(OLD))) {
            writer.add("doc.txt", EN, unit("9", "Good day", "Hola"));
            during = ask(GOOD_DAY);
            ofOthers = ask(GOOD_DAY.within(old(Standing.OFF)));
            assertThat(memory.health()).isEqualTo(new Health(Guarantee.OUTDATED, List.of()));
            writer.commit();
        }

        assertThat(shown(during)).containsExactly("100 Good day => Buenas | Hola");
        assertThat(during.guarantee()).isEqualTo(Guarantee.OUTDATED);
        assertThat(during.unseen()).isEqualTo(Score.BEST);
        assertThat(ofOthers.guarantee()).isEqualTo(Guarantee.COMPLETE);
        assertThat(ask(GOOD_DAY).guarantee()).isEqualTo(Guarantee.COMPLETE);
    }

    @Test
    void itsHealthTellsWhatAnAnswerWouldPromise() throws Exception {
        assertThat(memory.health()).isEqualTo(new Health(Guarantee.COMPLETE, List.of()));

        try (MemoryWriter writer = memory.replace(reference(OLD))) {
            writer.add("doc.txt", EN, unit("9", "Good day", "Hola"));
            assertThat(memory.health()).isEqualTo(new Health(Guarantee.PARTIAL, List.of()));
        }

        assertThat(memory.health()).isEqualTo(new Health(Guarantee.COMPLETE, List.of()));
    }
}
