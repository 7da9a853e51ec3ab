package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures differ from run to run; what they are figures of does not. */
class BenchCommandTest {
    @TempDir private Path root;
    private Path queries;

    @BeforeEach
    void writeQueries() throws IOException {
        queries = root.resolve("queries.tsv");
        Files.writeString(
                queries,
                """
                A fox saw some grapes.\tmade up
                The fox went away.

                Something else.
                """);
    }

    private Answer bench(String... more) throws Exception {
        Diglot diglot = Diglot.translated(root);
        List<String> arguments = new ArrayList<>(List.of("bench", "memory"));
        arguments.addAll(List.of("--tmx", root.resolve("tmx/fable.tmx").toString()));
        arguments.addAll(List.of("--queries", queries.toString()));
        arguments.addAll(List.of(more));
        return diglot.runAsGiven(arguments.toArray(String[]::new));
    }

    @Test
    void everyAnswerIsThatOfComparingEveryUnit() throws Exception {
        Answer answer = bench("--json");

        JsonObject figures = JsonParser.parseString(answer.out()).getAsJsonObject();
        assertThat(figures.getAsJsonObject("filling").get("units").getAsInt()).isEqualTo(4);
        JsonObject recall = figures.getAsJsonObject("recall");
        assertThat(recall.get("compared").getAsInt()).isEqualTo(9);
        assertThat(recall.get("same").getAsInt()).isEqualTo(9);
    }

    @Test
    void eachThresholdIsMeasuredOnSegmentsAndOnFrequentWords() throws Exception {
        Answer answer = bench("--json", "--threshold", "60");

        JsonObject figures = JsonParser.parseString(answer.out()).getAsJsonObject();
        assertThat(figures.getAsJsonObject("answers").getAsJsonArray("lookUps"))
                .extracting(BenchCommandTest::name)
                .containsExactly(
                        "segments, threshold 50",
                        "frequent words only, threshold 50",
                        "segments, threshold 60",
                        "frequent words only, threshold 60",
                        "segments, threshold 85",
                        "frequent words only, threshold 85");
    }

    @Test
    void thePeerWithoutAnIndexIsMeasuredInTheSameRun() throws Exception {
        Answer answer = bench("--json");

        JsonObject figures = JsonParser.parseString(answer.out()).getAsJsonObject();
        JsonObject peer = figures.getAsJsonObject("answers").getAsJsonObject("bruteForce");
        assertThat(name(peer)).isEqualTo("segments against 4 units one by one, threshold 70");
        assertThat(peer.get("asked").getAsInt()).isEqualTo(3);
        assertThat(peer.get("answered").getAsInt()).isEqualTo(1);
    }

    private static String name(JsonElement series) {
        return series.getAsJsonObject().get("name").getAsString();
    }

    @Test
    void peopleGetATable() throws Exception {
        assertThat(
                        bench().out()
                                .lines()
                                .map(line -> line.split(" ", 2)[0])
                                .filter(word -> !word.isEmpty()))
                .containsExactly(
                        "machine",
                        "memory",
                        "filling",
                        "disk",
                        "opening",
                        "heap",
                        "look-ups",
                        "concordance",
                        "confirmed",
                        "recall");
    }

    @Test
    void aFileThatIsNotThereIsToldInASentence() throws Exception {
        Files.delete(queries);

        Answer answer = bench();

        assertThat(answer.code()).isEqualTo(Shell.FAILED);
        assertThat(answer.err()).startsWith("The segments cannot be read from " + queries);
    }

    @Test
    void aMemoryThatIsNotThereIsToldInASentence() throws Exception {
        Answer answer = bench("--tmx", root.resolve("none.tmx").toString());

        assertThat(answer.code()).isNotEqualTo(Shell.DONE);
    }

    @Test
    void withoutSegmentsThereIsNothingToMeasure() throws Exception {
        Files.writeString(queries, "\n");

        assertThat(bench().err()).startsWith("There is no segment in " + queries + ".");
    }
}
