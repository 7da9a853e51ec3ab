package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Direction;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.VersionTag;
import org.diglot.project.MemoryEvent.Chosen;
import org.diglot.project.MemoryEvent.Filling;
import org.diglot.project.MemoryEvent.Forgotten;
import org.diglot.project.MemoryEvent.Progressed;
import org.diglot.project.MemoryEvent.Ready;
import org.diglot.project.MemoryEvent.Refused;
import org.diglot.project.MemoryEvent.Stopped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reference memories that come, change and go while the project is open. */
class MemoryWatchTest {
    private static final String OLD = "tmx/reference/old.tmx";
    private static final MemoryWatch.Patience SHORT =
            new MemoryWatch.Patience(
                    Duration.ofMillis(60), Duration.ofDays(1), Duration.ofMillis(200));

    @TempDir private Path root;
    private References references;
    private Project project;
    private final BlockingQueue<MemoryEvent> events = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() throws Exception {
        references = References.of(root);
        references.write("old.tmx", "Good day", "Hola");
        references.write("other.tmx", "Good night", "Buenas noches");
        project = SampleProject.in(root).project();
        project.memories().subscribe(events::add);
        project.memories().watch(SHORT);
        until(new Ready("tmx/reference/other.tmx", 1));
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    /** All events up to this one, without progress. */
    private List<MemoryEvent> until(MemoryEvent wanted) throws InterruptedException {
        List<MemoryEvent> all = new ArrayList<>();
        while (all.isEmpty() || !all.getLast().equals(wanted)) {
            MemoryEvent next = events.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("after %s, before %s", all, wanted).isNotNull();
            if (!(next instanceof Progressed)) {
                all.add(next);
            }
        }
        return all;
    }

    private MatchResult goodDay() throws ProjectException {
        Direction direction = new Direction(VersionTag.of("en"), SampleProject.ES);
        return project.memories()
                .search(MatchQuery.of(direction, Content.of("Good day")), Cancellation.NEVER);
    }

    private static List<String> texts(MatchResult result) {
        return result.matches().stream()
                .flatMap(match -> match.variants().stream())
                .map(one -> one.score().percent() + " " + one.variant().content().plainText())
                .toList();
    }

    @Test
    void aChangedFileIsReadAgainAndNoOther() throws Exception {
        references.write("old.tmx", "Good day", "Buenos días");

        assertThat(until(new Ready(OLD, 1))).containsExactly(new Filling(OLD), new Ready(OLD, 1));
        assertThat(texts(goodDay())).containsExactly("100 Buenos días");
        assertThat(goodDay().guarantee()).isEqualTo(Guarantee.COMPLETE);
    }

    @Test
    void aNewFileInANewFolderIsRead() throws Exception {
        references.write("penalty-7/new.tmx", "Good day", "Buen día");

        until(new Ready("tmx/reference/penalty-7/new.tmx", 1));

        assertThat(texts(goodDay())).containsExactly("100 Hola", "93 Buen día");
    }

    @Test
    void aFileThatIsTakenAwayIsForgotten() throws Exception {
        Files.delete(root.resolve(OLD));

        until(new Forgotten(OLD));

        assertThat(texts(goodDay())).isEmpty();
    }

    @Test
    void aFileThatIsStillBeingWrittenIsWaitedFor() throws Exception {
        String whole = References.tmx(References.many(40));
        int half = whole.length() / 2;
        Path slow = references.write("slow.tmx", whole.substring(0, half));
        references.write("quick.tmx", "One", "Uno");
        List<MemoryEvent> before = until(new Ready("tmx/reference/quick.tmx", 1));

        Files.writeString(slow, whole.substring(half), StandardOpenOption.APPEND);
        List<MemoryEvent> after = until(new Ready("tmx/reference/slow.tmx", 40));

        assertThat(before).noneMatch(event -> event.toString().contains("slow.tmx"));
        assertThat(after).noneMatch(event -> event instanceof Refused);
    }

    @Test
    void aFileEncodedInUtf16IsRecognizedAsWhole() throws Exception {
        String text = References.tmx(References.many(3)).replace("UTF-8", "UTF-16");
        Files.write(root.resolve(OLD), text.getBytes(StandardCharsets.UTF_16));

        assertThat(until(new Ready(OLD, 3))).last().isEqualTo(new Ready(OLD, 3));
    }

    @Test
    void whileItIsReadAgainTheOldContentAnswersAndSaysSo() throws Exception {
        List<MatchResult> during = new ArrayList<>();
        project.memories()
                .subscribe(event -> {
                    if (event.equals(new Filling(OLD))) {
                        during.add(asked());
                    }
                });

        references.write("old.tmx", "Good day", "Buenos días");
        until(new Ready(OLD, 1));

        assertThat(during).hasSize(1);
        assertThat(texts(during.getFirst())).containsExactly("100 Hola");
        assertThat(during.getFirst().guarantee()).isEqualTo(Guarantee.OUTDATED);
    }

    private MatchResult asked() {
        try {
            return goodDay();
        } catch (ProjectException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readingThatIsGivenUpLeavesWhatWasThere() throws Exception {
        project.memories()
                .subscribe(event -> {
                    if (event instanceof Progressed) {
                        project.memories().stopReading();
                    }
                });

        references.write("old.tmx", 30_000);
        until(new Stopped(OLD));

        assertThat(texts(goodDay())).containsExactly("100 Hola");
        assertThat(goodDay().guarantee()).isEqualTo(Guarantee.OUTDATED);
    }

    @Test
    void aFileThatIsNoTmxIsRefusedInASentence() throws Exception {
        references.write("bad.tmx", "no TMX at all </tmx>");

        MemoryEvent refused = events.poll(30, TimeUnit.SECONDS);
        while (!(refused instanceof Refused)) {
            refused = events.poll(30, TimeUnit.SECONDS);
            assertThat(refused).isNotNull();
        }

        assertThat(((Refused) refused).sentence()).contains("bad.tmx is not a TMX file");
        assertThat(texts(goodDay())).containsExactly("100 Hola");
    }

    @Test
    void switchingAMemoryOffInTheSettingsNeedsNoReading() throws Exception {
        Files.writeString(
                root.resolve(".diglot/project.toml"),
                "[memory.files.\"tmx/reference/old.tmx\"]\non = false\n");

        assertThat(until(new Chosen())).containsExactly(new Chosen());
        assertThat(texts(goodDay())).isEmpty();
    }

    @Test
    void whereTheSystemCannotTellFoldersAreLookedAtNowAndThen() throws Exception {
        try (FolderBell bell = FolderBell.nowAndThen()) {
            long start = System.nanoTime();

            bell.await(Duration.ofMillis(20));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofDays(1));
        }
    }

    @Test
    void whatIsConfirmedInADocumentThatIsNewIsFoundAtOnce() throws Exception {
        Files.writeString(root.resolve("source-text/new.txt"), "He jumped. He left.\n");
        DocumentSession session = project.session("new.txt");
        Editing editing = new Editing(session, "Ana", Clock.systemUTC());
        editing.addVersion(SampleProject.ES);
        session.flush();
        until(new Ready("tmx/new.tmx", 2));
        Cell first = new Cell(session.bitext().units().getFirst().id(), SampleProject.ES);
        editing.confirm(first, Content.of("Salt\u00f3."), Origin.TYPED);
        project.memories().awaitLearnt();

        MatchResult found =
                project.memories()
                        .search(
                                MatchQuery.of(
                                        new Direction(VersionTag.of("en"), SampleProject.ES),
                                        Content.of("He jumped.")),
                                Cancellation.NEVER);

        assertThat(found.matches()).hasSize(1);
    }
}
