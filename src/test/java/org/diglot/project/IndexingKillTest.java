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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A second Java is killed while it reads memories; it costs no more than reading them again. */
class IndexingKillTest {
    private static final int KILLS = 4;
    private static final int UNITS = 6_000;

    @TempDir private Path root;

    @BeforeEach
    void makeProject() throws Exception {
        SampleProject.in(root);
        References.of(root).write("one.tmx", "Good day", "Hola");
        References.of(root).write("two.tmx", UNITS);
    }

    @Test
    void afterAKillTheMemoryIsWholeAgainAndTheTmxFilesAreUntouched() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        Map<Path, String> before = tmxFiles();
        for (int kill = 0; kill < KILLS; kill++) {
            References.of(root).write("two.tmx", UNITS + kill);
            before.put(root.resolve("tmx/reference/two.tmx"), two());

            dieAfter(random.nextInt(60));

            assertThat(tmxFiles()).as("seed %d", seed).isEqualTo(before);
            try (Project project = open()) {
                assertThat(project.memories().refresh(Progress.NONE)).as("seed %d", seed).isEmpty();
                assertThat(units(project)).as("seed %d", seed).isEqualTo(UNITS + kill + 1);
                MatchResult last = ask(project, "The fox number " + (UNITS - 1) + " jumped.");
                assertThat(last.matches().getFirst().score().percent()).isEqualTo(100);
                assertThat(last.guarantee()).isEqualTo(Guarantee.COMPLETE);
            }
        }
    }

    private String two() throws Exception {
        return Files.readString(root.resolve("tmx/reference/two.tmx"));
    }

    private Map<Path, String> tmxFiles() throws Exception {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve("tmx"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readString(file));
            }
        }
        return files;
    }

    private Project open() throws Exception {
        return Project.open(new ProjectFolder(root), new TestWorkshop(LuceneMemory::open));
    }

    private static int units(Project project) throws ProjectException {
        return project.memories().contents().stream().mapToInt(Memories.Content::units).sum();
    }

    private static MatchResult ask(Project project, String text) throws ProjectException {
        Direction direction = new Direction(VersionTag.of("en"), SampleProject.ES);
        return project.memories()
                .search(MatchQuery.of(direction, Content.of(text)), Cancellation.NEVER);
    }

    /** Lets a victim live until it has told of so many events. */
    private void dieAfter(int events) throws Exception {
        Process victim =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+UseSerialGC",
                                        "-Xmx256m",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        IndexingVictim.class.getName(),
                                        root.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).as("the victim lived").isEqualTo("open");
            for (int i = 0; i < events && reader.readLine() != null; i++) {
                assertThat(victim.pid()).isPositive();
            }
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }
}
