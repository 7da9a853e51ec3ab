package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Direction;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One program has the project open, another asks its memory. */
class VisitedMemoryTest {
    private static final int UNITS = 3_000;
    private static final int KILLS = 4;

    @TempDir private Path root;
    private final Workshop workshop = new TestWorkshop(LuceneMemory::open, LuceneMemory::visit);
    private final List<MemoryEvent> events = new ArrayList<>();

    @BeforeEach
    void makeProject() throws Exception {
        SampleProject.in(root);
        References.of(root).write("old.tmx", UNITS);
        try (Project project = open()) {
            project.session(SampleProject.DOCUMENT);
            project.flush();
            assertThat(project.memories().refresh(Progress.NONE)).isEmpty();
        }
    }

    private Project open() throws ProjectException {
        return Project.open(new ProjectFolder(root), workshop);
    }

    private MemoryReading visit() throws ProjectException {
        MemoryReading reading = MemoryReading.open(new ProjectFolder(root), workshop);
        reading.memories().subscribe(events::add);
        return reading;
    }

    private static MatchResult ask(Memories memories, String text) throws ProjectException {
        Direction direction = new Direction(VersionTag.of("en"), SampleProject.ES);
        MatchQuery query = MatchQuery.of(direction, Content.of(text));
        return memories.search(query, Cancellation.NEVER);
    }

    private static String best(MatchResult result) {
        assertThat(result.guarantee()).isEqualTo(Guarantee.COMPLETE);
        return result.matches().getFirst().variants().getFirst().variant().content().plainText();
    }

    private Map<String, String> indexFiles() throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve(".diglot/cache/memory"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".lock")) {
                    files.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)) + "");
                }
            }
        }
        return files;
    }

    private List<Path> visitors() throws Exception {
        try (Stream<Path> all = Files.list(root.resolve(".diglot/cache/memory-visitors"))) {
            return all.toList();
        }
    }

    @Test
    void theIndexAnswersAsItLiesThereAndNothingIsReadAgainOrWritten() throws Exception {
        try (Project project = open()) {
            SampleProject.confirm(
                    project.session(SampleProject.DOCUMENT), "s2", "Una zorra vio uvas.");
            project.flush();
            project.memories().awaitLearnt();
            Map<String, String> before = indexFiles();

            try (MemoryReading visitor = visit()) {
                assertThat(visitor.isVisit()).isTrue();
                assertThat(visitor.refresh(Progress.NONE))
                        .singleElement()
                        .asString()
                        .contains("is open in another Diglot");
                assertThat(best(ask(visitor.memories(), "The fox number 7 jumped.")))
                        .isEqualTo("La zorra número 7 saltó.");
                assertThat(best(ask(visitor.memories(), "A fox saw grapes.")))
                        .isEqualTo("Una zorra vio uvas.");
                assertThat(visitor.memories().check()).isTrue();
            }

            assertThat(events).isEmpty();
            assertThat(indexFiles()).isEqualTo(before);
            assertThat(visitors()).isEmpty();
        }
    }

    @Test
    void whoeverOpensTheProjectWaitsForAQuestionThatIsBeingAnswered() throws Exception {
        MemoryReading question = visit();
        assertThat(question.isVisit()).isFalse();
        CompletableFuture<Void> answered =
                CompletableFuture.runAsync(
                        () -> close(question),
                        CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS));

        try (Project project = open()) {
            assertThat(project.documents()).containsExactly(SampleProject.DOCUMENT);
        }
        answered.join();
    }

    private static void close(MemoryReading question) {
        try {
            question.close();
        } catch (ProjectException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatHasChangedOnDiskSinceIsReadForTheVisitOnly() throws Exception {
        try (Project project = open()) {
            Map<String, String> before = indexFiles();
            References.of(root).write("old.tmx", "The fox number 7 jumped.", "Otra cosa.");
            References.of(root).write("new.tmx", "Good day", "Hola");
            Files.delete(root.resolve("tmx/fable.tmx"));

            try (MemoryReading visitor = visit()) {
                visitor.refresh(Progress.NONE);
                assertThat(best(ask(visitor.memories(), "The fox number 7 jumped.")))
                        .isEqualTo("Otra cosa.");
                assertThat(best(ask(visitor.memories(), "Good day"))).isEqualTo("Hola");
                assertThat(visitor.memories().contents())
                        .extracting(Memories.Content::name)
                        .containsExactly("tmx/reference/new.tmx", "tmx/reference/old.tmx");
            }

            assertThat(indexFiles()).isEqualTo(before);
            assertThat(visitors()).isEmpty();
            assertThat(best(ask(project.memories(), "The fox number 7 jumped.")))
                    .isEqualTo("La zorra número 7 saltó.");
        }
    }

    @Test
    void aDamagedIndexIsPassedOverAndLeftToItsOwner() throws Exception {
        try (Project project = open()) {
            Path file =
                    indexFiles().keySet().stream()
                            .filter(name -> name.endsWith(".dvd"))
                            .map(Path::of)
                            .findFirst()
                            .orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.delete(file); // the owner goes on reading what it has open
            Files.write(file, bytes);
            Map<String, String> before = indexFiles();

            try (MemoryReading visitor = visit()) {
                assertThat(visitor.refresh(Progress.NONE))
                        .hasSize(2)
                        .last()
                        .asString()
                        .contains("could not be used", "this answer is made from the TMX files");
                assertThat(best(ask(visitor.memories(), "The fox number 7 jumped.")))
                        .isEqualTo("La zorra número 7 saltó.");
            }

            assertThat(indexFiles()).isEqualTo(before);
            assertThat(best(ask(project.memories(), "The fox number 7 jumped.")))
                    .isEqualTo("La zorra número 7 saltó.");
        }
    }

    @Test
    void aVisitorThatIsKilledCostsNothingAndWhatItLeftIsSweptAway() throws Exception {
        try (Project project = open()) {
            Map<String, String> before = indexFiles();
            References.of(root).write("new.tmx", UNITS);
            for (int kill = 0; kill < KILLS; kill++) {
                killed("visit", 1 + kill * 3);
            }
            for (Path left : visitors()) {
                Instant longAgo = Instant.now().minusSeconds(600);
                Files.setLastModifiedTime(left, FileTime.from(longAgo));
            }

            try (MemoryReading visitor = visit()) {
                visitor.refresh(Progress.NONE);
                assertThat(visitors()).hasSize(1);
                assertThat(best(ask(visitor.memories(), "The fox number 7 jumped.")))
                        .isEqualTo("La zorra número 7 saltó.");
            }

            assertThat(visitors()).isEmpty();
            assertThat(indexFiles()).isEqualTo(before);
            assertThat(project.memories().check()).isTrue();
        }
    }

    @Test
    void whileAnotherProcessWorksEveryVisitIsAnsweredAndAfterItsDeathTheProjectIsWhole()
            throws Exception {
        Process owner = process("work");
        try (BufferedReader told = reader(owner)) {
            assertThat(told.readLine()).isEqualTo("open");
            for (int visit = 0; visit < 25; visit++) {
                String last = told.readLine();
                try (MemoryReading visitor = visit()) {
                    assertThat(visitor.isVisit()).isTrue();
                    assertThat(visitor.refresh(Progress.NONE)).hasSize(1);
                    assertThat(best(ask(visitor.memories(), "The fox number 7 jumped.")))
                            .isEqualTo("La zorra número 7 saltó.");
                    int seen = Integer.parseInt(best(ask(visitor.memories(), "A fox saw grapes.")));
                    assertThat(seen).isGreaterThanOrEqualTo(Integer.parseInt(last));
                }
            }
        } finally {
            owner.destroyForcibly().waitFor();
        }

        try (Project project = open()) {
            assertThat(project.memories().refresh(Progress.NONE)) // killed between two commits
                    .allSatisfy(notice -> assertThat(notice).contains("it will be built again"));
            assertThat(project.memories().check()).isTrue();
            assertThat(best(ask(project.memories(), "The fox number 7 jumped.")))
                    .isEqualTo("La zorra número 7 saltó.");
        }
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Lets another process live until it has told of so many events. */
    private void killed(String task, int lines) throws Exception {
        Process victim = process(task);
        try (BufferedReader told = reader(victim)) {
            assertThat(told.readLine()).isEqualTo("open");
            for (int i = 0; i < lines && told.readLine() != null; i++) {
                assertThat(victim.pid()).isPositive();
            }
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }

    private Process process(String task) throws Exception {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OtherProgram.class.getName(),
                                task,
                                root.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What the other process does: works on the document, or visits. */
    static final class OtherProgram {
        private static final int SEGMENTS = 10_000;

        private OtherProgram() {}

        /** The arguments: {@code work} or {@code visit}, and the project. */
        public static void main(String[] args) throws Exception {
            Workshop workshop = new TestWorkshop(LuceneMemory::open, LuceneMemory::visit);
            ProjectFolder folder = new ProjectFolder(Path.of(args[1]));
            if (args[0].equals("work")) {
                work(folder, workshop);
            } else {
                visit(folder, workshop);
            }
        }

        private static void work(ProjectFolder folder, Workshop workshop) throws Exception {
            try (Project project = Project.open(folder, workshop)) {
                System.out.println("open");
                for (int i = 0; i < SEGMENTS; i++) {
                    SampleProject.confirm(project.session(SampleProject.DOCUMENT), "s2", i + "");
                    project.flush();
                    System.out.println(i);
                    Thread.sleep(40); // nobody confirms faster
                }
            }
        }

        private static void visit(ProjectFolder folder, Workshop workshop) throws Exception {
            try (MemoryReading reading = MemoryReading.open(folder, workshop)) {
                System.out.println("open");
                reading.memories().subscribe(System.out::println);
                while (true) {
                    reading.refresh(Progress.NONE);
                    System.out.println(ask(reading.memories(), "The fox number 7 jumped."));
                }
            } catch (ProjectException gone) {
                throw new NoSuchFileException(folder.toString());
            }
        }
    }
}
