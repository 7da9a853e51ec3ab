package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.project.SampleProject.ES;
import static org.diglot.project.SampleProject.cell;
import static org.diglot.project.SampleProject.confirm;
import static org.diglot.project.SampleProject.editing;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.EditOutcome.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

class SegmentingTest {
    private static final VersionTag EN = VersionTag.of("en");
    private static final VersionTag ZH = VersionTag.of("zh");

    private final SampleProject sample;
    private final DocumentSession session;
    private final Segmenting segmenting;

    SegmentingTest(@TempDir Path folder) throws Exception {
        sample = SampleProject.in(folder);
        session = sample.open();
        segmenting = new Segmenting(session, "Ana", TestWorkshop.NOON);
    }

    @BeforeEach
    void addColumns() {
        editing(session).addVersion(ES);
        editing(session).addVersion(ZH);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private static SegmentId id(String value) {
        return new SegmentId(value);
    }

    private List<String> sources() {
        return session.bitext().units().stream().map(unit -> unit.source().plainText()).toList();
    }

    private String document() {
        StringBuilder text = new StringBuilder();
        for (Unit unit : session.bitext().units()) {
            text.append(unit.segment().placement().before())
                    .append(unit.source().plainText())
                    .append(unit.segment().placement().after());
        }
        return text.toString();
    }

    private Unit unit(int row) {
        return session.bitext().units().get(row);
    }

    @Test
    void aSplitCutsTheSourceAtTheCaretAndTheVersionsWhereItIsLikeliest() {
        confirm(session, "s5", "—Están verdes —dijo. Y se fue, por fin.");

        Result result =
                segmenting.split(new Cell(id("s5"), EN), "“They are sour,” ".length()).result();

        assertThat(result).isEqualTo(Result.CHANGED);
        assertThat(sources().subList(4, 6)).containsExactly("“They are sour,”", "he said.");
        assertThat(unit(4).variant(ES).content().plainText()).isEqualTo("—Están verdes —dijo.");
        assertThat(unit(5).variant(ES).content().plainText()).isEqualTo("Y se fue, por fin.");
        assertThat(unit(5).variant(ES).status()).isEqualTo(Status.DRAFT);
        assertThat(unit(5).variant(ES).annotations().notes())
                .contains(new Note(Segmenting.CHECK_SPLIT, "en"));
        assertThat(unit(4).segment().placement().parents()).containsExactly(id("s5"));
        assertThat(unit(5).segment().placement().parents()).containsExactly(id("s5"));
    }

    @Test
    void aSplitInAVersionCutsThatVersionAtTheCaret() {
        confirm(session, "s4", "Saltó y saltó");

        segmenting.split(cell("s4"), 5);

        assertThat(unit(3).variant(ES).content().plainText()).isEqualTo("Saltó");
        assertThat(unit(4).variant(ES).content().plainText()).isEqualTo("y saltó");
        assertThat(sources().subList(3, 5)).containsExactly("He jumped", "and jumped.");
    }

    @Test
    void nothingIsSplitAtTheEndOrWhereAVariantIsLocked() {
        Bitext before = session.bitext();
        Result atEnd = segmenting.split(new Cell(id("s4"), EN), 500).result();
        assertThat(session.bitext()).isEqualTo(before);

        confirm(session, "s4", "Saltó y saltó");
        editing(session).toggleLock(cell("s4"));
        Result locked = segmenting.split(new Cell(id("s4"), EN), 9).result();

        assertThat(List.of(atEnd, locked)).containsExactly(Result.UNCHANGED, Result.LOCKED);
    }

    @Test
    void aJoinPutsTheTextsOfTwoSegmentsTogether() {
        confirm(session, "s2", "Una zorra vio uvas.");
        confirm(session, "s3", "Colgaban altas.");

        segmenting.join(id("s2"));

        assertThat(sources().get(1)).isEqualTo("A fox saw grapes. They hung high.");
        assertThat(unit(1).variant(ES).content().plainText())
                .isEqualTo("Una zorra vio uvas. Colgaban altas.");
        assertThat(unit(1).variant(ES).status()).isEqualTo(Status.DRAFT);
        assertThat(unit(1).segment().placement().parents()).containsExactly(id("s2"), id("s3"));
    }

    @Test
    void theLastSegmentOfAParagraphIsNotJoined() {
        Bitext before = session.bitext();

        assertThat(segmenting.join(id("s1")).result()).isEqualTo(Result.UNCHANGED);
        assertThat(session.bitext()).isEqualTo(before);
    }

    @Test
    void anEditOfTheSourceKeepsTheTextAndRemindsOfTheChange() {
        confirm(session, "s2", "Una zorra vio uvas.");

        segmenting.source(id("s2"), Content.of("A fox saw some grapes."));

        assertThat(unit(1).id()).isEqualTo(id("s2"));
        assertThat(unit(1).source().plainText()).isEqualTo("A fox saw some grapes.");
        assertThat(unit(1).variant(ES).status()).isEqualTo(Status.TRANSLATED);
        assertThat(unit(1).variant(ES).annotations().notes())
                .containsExactly(new Note(Segmenting.SOURCE_CHANGED, "en"));
        assertThat(unit(2).variant(ES).annotations().notes()).isEmpty();
    }

    @Test
    void splitsAndJoinsKeepTheDocumentNeverReuseAnIdAndAreUndoneExactly() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        confirm(session, "s4", "Saltó, y saltó otra vez.");
        String text = document();
        List<Bitext> states = new ArrayList<>(List.of(session.bitext()));
        Set<SegmentId> used = new HashSet<>();
        session.bitext().units().forEach(unit -> used.add(unit.id()));
        for (int step = 0; step < 200; step++) {
            Bitext before = session.bitext();
            EditOutcome outcome = randomStep(random);
            if (outcome.result() == Result.CHANGED) {
                states.add(session.bitext());
                assertThat(fresh(before, session.bitext()))
                        .as("seed %s", seed)
                        .isNotEmpty()
                        .allMatch(used::add);
            }
            assertThat(document()).as("seed %s", seed).isEqualTo(text);
        }
        for (int state = states.size() - 1; state > 0; state--) {
            assertThat(session.bitext()).as("seed %s", seed).isEqualTo(states.get(state));
            session.undo();
        }
        assertThat(session.bitext()).as("seed %s", seed).isEqualTo(states.getFirst());
    }

    private EditOutcome randomStep(Random random) {
        Unit unit = unit(random.nextInt(session.bitext().size()));
        return switch (random.nextInt(3)) {
            case 0 -> segmenting.join(unit.id());
            case 1 -> segmenting.split(new Cell(unit.id(), ES), random.nextInt(30));
            default -> segmenting.split(new Cell(unit.id(), EN), random.nextInt(30));
        };
    }

    private static List<SegmentId> fresh(Bitext before, Bitext after) {
        return after.units().stream().map(Unit::id).filter(id -> before.row(id).isEmpty()).toList();
    }
}
