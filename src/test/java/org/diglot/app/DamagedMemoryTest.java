package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Direction;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.scan.ScanningMemory;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.project.References;
import org.diglot.project.TestWorkshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Whatever happens to the files of the index, the answer is right in the end, and it is told. Each
 * file suffers one of three harms.
 */
class DamagedMemoryTest {
    @TempDir private Path root;

    @BeforeEach
    void makeProject() throws Exception {
        Files.createDirectories(root.resolve("source-text"));
        Files.writeString(root.resolve("source-text/fable.txt"), "A fox saw grapes.\n");
        References.of(root).write("old.tmx", 300);
        try (Project project = open()) {
            assertThat(project.memories().refresh(Progress.NONE)).isEmpty();
        }
    }

    private Project open() throws ProjectException {
        return Project.open(new ProjectFolder(root), new StandardWorkshop());
    }

    private List<Path> indexFiles() throws Exception {
        try (Stream<Path> files = Files.walk(root.resolve(".diglot/cache/memory"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .filter(file -> !file.endsWith("whole")) // only notes how the others looked
                    .sorted()
                    .toList();
        }
    }

    private static MatchResult ask(Project project) throws ProjectException {
        Direction direction = new Direction(VersionTag.of("en"), VersionTag.of("es"));
        return project.memories()
                .search(
                        MatchQuery.of(direction, Content.of("The fox number 217 jumped.")),
                        Cancellation.NEVER);
    }

    private void assertWholeAgain(Path damaged) throws Exception {
        try (Project project = open()) {
            project.memories().check();
            List<String> notices = project.memories().refresh(Progress.NONE);
            MatchResult result = ask(project);

            assertThat(notices)
                    .as(damaged.toString())
                    .singleElement()
                    .asString()
                    .contains("thrown away", "the TMX files are untouched");
            assertThat(result.guarantee()).isEqualTo(Guarantee.COMPLETE);
            assertThat(result.matches().getFirst().variants().getFirst().variant().content())
                    .isEqualTo(Content.of("La zorra número 217 saltó."));
        }
    }

    @Test
    void anIndexOfWhichAFileIsCutOffIsBuiltAgain() throws Exception {
        for (int i = 0; i < indexFiles().size(); i += 3) {
            Path file = indexFiles().get(i);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

            assertWholeAgain(file);
        }
    }

    @Test
    void anIndexOfWhichAFileKeptItsSizeAndNotItsBytesIsBuiltAgain() throws Exception {
        for (int i = 0; i < indexFiles().size(); i++) {
            Path file = indexFiles().get(i);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 3] ^= 0x10;
            Files.write(file, bytes);

            assertWholeAgain(file);
        }
    }

    @Test
    void aQuestionThatMeetsDamageIsAnsweredAfterTheIndexIsBuiltAgain() throws Exception {
        int met = 0;
        for (int i = 0; i < indexFiles().size(); i++) {
            Path file = indexFiles().get(i);
            try (Project project = open()) {
                project.memories().refresh(Progress.NONE);
                overwrite(file);
                try {
                    ask(project);
                } catch (ProjectException e) {
                    met++;
                    assertThat(e).hasMessageContaining("thrown away").hasMessageContaining("TMX");
                    project.memories().refresh(Progress.NONE);
                    assertThat(ask(project).matches()).isNotEmpty();
                }
                project.memories().check();
                project.memories().refresh(Progress.NONE);
            }
        }

        assertThat(met).isPositive();
    }

    /**
     * Without any command to check: whoever only asks gets what a comparison with every unit gives,
     * or is told, and gets it then.
     */
    @Test
    void whateverHarmBefallsAnyFileTheNextAnswersAreThoseOfComparingEveryUnit() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        List<List<Match>> expected;
        try (Project scanning =
                Project.open(
                        new ProjectFolder(root),
                        new TestWorkshop(folder -> new ScanningMemory()))) {
            scanning.memories().refresh(Progress.NONE);
            expected = answers(scanning);
        }
        int told = 0;
        for (int harm = 0; harm < 60; harm++) {
            List<Path> files = indexFiles();
            Path file = files.get(random.nextInt(files.size()));
            String what = "seed " + seed + ", harm " + harm + " to " + file;
            harm(file, random);
            try (Project project = open()) {
                List<String> notices = project.memories().refresh(Progress.NONE);
                assertThat(answers(project)).as(what).isEqualTo(expected);
                assertThat(notices).as(what).hasSizeLessThan(2);
                told += notices.size();
            }
        }

        assertThat(told).as("seed %d", seed).isGreaterThan(50);
    }

    private static List<List<Match>> answers(Project project) throws ProjectException {
        Direction direction = new Direction(VersionTag.of("en"), VersionTag.of("es"));
        List<List<Match>> answers = new ArrayList<>();
        for (String text : List.of("The fox number 217 jumped.", "A fox jumped.", "It rained.")) {
            MatchQuery query = MatchQuery.of(direction, Content.of(text));
            answers.add(project.memories().search(query, Cancellation.NEVER).matches());
        }
        return answers;
    }

    /** One bit, many bytes, the end, or the whole file. */
    private static void harm(Path file, Random random) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0, 1 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
            case 2 -> {
                for (int i = at; i < Math.min(bytes.length, at + 40); i++) {
                    bytes[i] = (byte) ~bytes[i];
                }
                Files.write(file, bytes);
            }
            default -> Files.write(file, Arrays.copyOf(bytes, at));
        }
    }

    /** In place, as a disk would: what is open goes on being read. */
    private static void overwrite(Path file) throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            int length = Math.toIntExact(bytes.length());
            byte[] harm = new byte[length - length / 4];
            Arrays.fill(harm, (byte) 0xEE);
            bytes.seek(length / 8);
            bytes.write(harm);
        }
    }

    @Test
    void anIndexOfWhichAFileIsGoneIsBuiltAgain() throws Exception {
        for (int i = 1; i < indexFiles().size(); i += 3) {
            Path file = indexFiles().get(i);
            Files.delete(file);

            assertWholeAgain(file);
        }
    }

    @Test
    void anIndexOfWhichOneCommitIsGoneIsDamagedAndNotJustUnfinished() throws Exception {
        for (String half : List.of("texts", "units")) {
            Path commit =
                    indexFiles().stream()
                            .filter(file -> file.toUri().getPath().contains(half + "/segments_"))
                            .findFirst()
                            .orElseThrow();
            Files.delete(commit);

            assertWholeAgain(commit);
        }
    }

    @Test
    void aByteThatTurnedOverIsNeverAFaultOfTheProgram() throws Exception {
        List<String> refused = new ArrayList<>();
        for (int i = 2; i < indexFiles().size(); i += 3) {
            Path file = indexFiles().get(i);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
            try (Project project = open()) {
                List<String> notices = project.memories().refresh(Progress.NONE);
                refused.addAll(notices);
                MatchResult any = ask(project);
                assertThat(any.matches()).as(file.toString()).isNotNull();
            } catch (ProjectException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
            bytes[bytes.length / 2] ^= 0x55;
            if (Files.exists(file)) {
                Files.write(file, bytes);
            }
        }

        assertThat(refused).isNotEmpty().allSatisfy(one -> assertThat(one).contains("TMX"));
    }
}
