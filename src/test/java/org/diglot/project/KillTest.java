package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A second Java is killed in the middle of editing a hundred times; whatever it called safe is
 * there.
 */
class KillTest {
    private static final int KILLS = 100;
    private static final int AT_ONCE = 2;

    @TempDir private Path root;

    @Test
    void everyConfirmedSegmentSurvivesAHundredKills() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        List<Callable<Integer>> rounds = new ArrayList<>();
        for (int line = 0; line < AT_ONCE; line++) {
            Path folder = root.resolve("project" + line);
            long own = seed + line;
            rounds.add(() -> killAgainAndAgain(folder, own));
        }

        int safe = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> round : threads.invokeAll(rounds)) {
                safe += round.get();
            }
        }

        assertThat(safe).as("edits that were called safe, seed %s", seed).isGreaterThan(KILLS);
    }

    private static int killAgainAndAgain(Path folder, long seed) throws Exception {
        SampleProject sample = SampleProject.in(folder, text());
        Random random = new Random(seed);
        Map<String, String> safe = new HashMap<>();
        int promises = 0;
        for (int kill = 0; kill < KILLS / AT_ONCE; kill++) {
            String word = "life" + kill;
            Map<String, String> promised = liveAndDie(folder, random, word);
            promises += promised.size();
            Map<String, String> found = onDisk(sample);
            for (Map.Entry<String, String> entry : found.entrySet()) {
                check(entry.getKey(), entry.getValue(), safe, promised, word);
            }
            safe.putAll(found);
        }
        return promises;
    }

    /** A segment says what was last called safe, or what the same life wrote after that. */
    private static void check(
            String segment,
            String text,
            Map<String, String> before,
            Map<String, String> promised,
            String word) {
        String expected = promised.getOrDefault(segment, before.getOrDefault(segment, ""));
        boolean later =
                text.startsWith(word + " ")
                        && (!expected.startsWith(word + " ") || number(text) > number(expected));
        assertThat(text.equals(expected) || later)
                .as("%s says '%s' where '%s' was confirmed", segment, text, expected)
                .isTrue();
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }

    private static Map<String, String> liveAndDie(Path folder, Random random, String word)
            throws IOException, InterruptedException {
        Process victim = start(folder, random.nextLong(), word);
        Map<String, String> promised = new HashMap<>();
        int edits = 1 + random.nextInt(60);
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            assertThat(line).as("the victim lived").isNotNull();
            while (line != null) {
                String[] fields = line.split("\t", -1);
                promised.put(fields[0], fields[1]);
                edits--;
                if (edits == 0) {
                    victim.toHandle().destroyForcibly(); // leaves our end of the pipe readable
                }
                line = reader.readLine();
            }
        } finally {
            victim.destroyForcibly().waitFor();
        }
        return promised;
    }

    private static Process start(Path folder, long seed, String word) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditingVictim.class.getName(),
                        folder.toString(),
                        Long.toString(seed),
                        word)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Map<String, String> onDisk(SampleProject sample) throws ProjectException {
        Map<String, String> texts = new HashMap<>();
        for (Unit unit : sample.documents().peek(SampleProject.DOCUMENT).units()) {
            String text = SampleProject.text(unit);
            if (!text.isEmpty()) {
                texts.put(unit.id().value(), text);
            }
        }
        return texts;
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int paragraph = 1; paragraph <= 40; paragraph++) {
            text.append("This is paragraph ").append(paragraph).append(". It goes on. It ends.\n");
        }
        return text.toString();
    }
}
