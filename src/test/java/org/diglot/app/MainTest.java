package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.tmx.TmxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as a user starts it. */
class MainTest {
    @TempDir private Path root;

    @Test
    void aBuildPrintsItsAnswerAndIsSilentOtherwise() throws Exception {
        write("source-text/día.txt", "A fox saw grapes. They hung high.\n");

        Process process = start("out.txt", "build", "--project", root.toString());

        assertThat(process.waitFor()).isZero();
        assertThat(root.resolve("err.txt")).isEmptyFile();
        assertThat(root.resolve("out.txt"))
                .content()
                .isEqualTo(
                        "día.txt: 2 segments in 1 paragraph, 7 words\n  TMX          %s\n"
                                .formatted(root.resolve("tmx/día.tmx").toUri()));
    }

    @Test
    void aFailureIsOneSentenceAndTheExitCodeOne() throws Exception {
        Process process = start("out.txt", "stats", "--project", root.toString());

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(root.resolve("out.txt")).isEmptyFile();
        assertThat(Files.readAllLines(root.resolve("err.txt")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith(root + " is not a Diglot project"));
    }

    @Test
    void aBuildThatIsBrokenOffLeavesNoHalfFile() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        write("source-text/long.txt", "One sentence. And another one. A third.\n".repeat(3000));

        for (int round = 0; round < 4; round++) {
            Process process = start("out.txt", "build", "--project", root.toString());
            boolean ended = process.waitFor(300 + random.nextInt(2500), TimeUnit.MILLISECONDS);
            process.destroy(); // as Ctrl+C does, it lets the program end in order
            process.waitFor();
            assertWhole("seed " + seed + ", round " + round + ", ended " + ended);
        }

        assertThat(start("out.txt", "build", "--project", root.toString()).waitFor()).isZero();
        assertWhole("at last, seed " + seed);
        assertThat(root.resolve("tmx/long.tmx")).isRegularFile();
    }

    private void assertWhole(String when) throws Exception {
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.map(Path::toString).filter(name -> name.endsWith(".new")))
                    .as("half written files, %s", when)
                    .isEmpty();
        }
        Path tmx = root.resolve("tmx/long.tmx");
        if (Files.exists(tmx)) {
            assertThat(new TmxReader().readDocument(tmx).bitext().units())
                    .as("units, %s", when)
                    .hasSize(9000);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private Process start(String out, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=true",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(root.resolve(out).toFile())
                .redirectError(root.resolve("err.txt").toFile())
                .start();
    }
}
