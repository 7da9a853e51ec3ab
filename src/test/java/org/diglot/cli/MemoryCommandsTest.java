package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** Memory, match and concordance. */
class MemoryCommandsTest {
    @TempDir private Path root;

    @Test
    void anEmptyMemorySaysHowToFillIt() throws Exception {
        assertThat(Diglot.fable(root).run("memory", "status"))
                .isEqualTo(
                        new Answer(
                                0, "The memory is empty. Fill it with: diglot memory build\n", ""));
    }

    @Test
    void theMemoryHoldsTheProjectAndItsReferences() throws Exception {
        Diglot diglot = withReference();

        Answer built = diglot.run("memory", "build");

        String table =
                """
                4 units      2 KB  tmx/fable.tmx  en, es
                4 units      2 KB  tmx/reference/old.tmx  en, es
                """
                        .indent(9);
        assertThat(built).isEqualTo(new Answer(0, table, ""));
        assertThat(diglot.run("memory", "status")).isEqualTo(new Answer(0, table, ""));
    }

    @Test
    void aReferenceThatWasTakenAwayIsForgotten() throws Exception {
        Diglot diglot = withReference();
        diglot.run("memory", "build");

        Files.delete(root.resolve("tmx/reference/old.tmx"));
        diglot.run("memory", "build");

        assertThat(diglot.run("memory", "status").out()).doesNotContain("old.tmx");
    }

    @Test
    void theStatusAsJsonNamesUnitsAndVersions() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.run("memory", "build");

        assertThat(JsonParser.parseString(diglot.run("memory", "status", "--json").out()))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                {"memories": [{"name": "tmx/fable.tmx", "units": 4,
                                  "versions": ["en", "es"],
                                  "use": {"on": true, "priority": 0, "penalty": 0},
                                  "file": {"bytes": %d, "state": "CURRENT"}}],
                                 "answers": "complete", "troubles": []}
                                """
                                        .formatted(Files.size(root.resolve("tmx/fable.tmx")))));
    }

    @Test
    void brokenReferencesAreToldAndTheGoodOnesUsed() throws Exception {
        Diglot diglot = withReference();
        String good = diglot.read("tmx/reference/old.tmx");
        diglot.write("tmx/reference/cut.tmx", good.substring(0, good.length() / 2));
        diglot.write("tmx/reference/none.tmx", "no TMX at all");

        Answer answer = diglot.run("memory", "build");

        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .contains("The file cut.tmx is cut off", "The file none.tmx is not a TMX file")
                .contains("line ");
        assertThat(answer.out()).contains("tmx/fable.tmx", "tmx/reference/old.tmx");
        assertThat(diglot.run("match", "They hung high.").out()).contains("tmx/reference/old.tmx");
    }

    @Test
    void referencesBehindALinkAreReadToo(@TempDir Path elsewhere) throws Exception {
        Diglot diglot = withReference();
        Files.move(root.resolve("tmx/reference/old.tmx"), elsewhere.resolve("far.tmx"));
        Files.delete(root.resolve("tmx/reference"));
        Files.createSymbolicLink(root.resolve("tmx/reference"), elsewhere);

        assertThat(diglot.run("memory", "build").out()).contains("tmx/reference/far.tmx");
    }

    @Test
    void aMatchTellsWhatDiffersAndWhereItStands() throws Exception {
        Answer answer = Diglot.translated(root).run("match", "They hang high.");

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                 66%  hung → hang
                                      They hung high.
                                      Colgaban en lo alto.
                                      es, translated, Ana, 2026-11-23T12:00:00Z, tmx/fable.tmx s3
                                """,
                                ""));
    }

    @Test
    void theThresholdHidesWeakMatches() throws Exception {
        assertThat(Diglot.translated(root).run("match", "--threshold", "90", "They hang high."))
                .isEqualTo(new Answer(0, "No match of 90% or more.\n", ""));
    }

    @Test
    void thatNoMemoryHasTheLanguageIsSaidOnceNothingWasFound() throws Exception {
        Diglot diglot = Diglot.translated(root);
        String none = "No match of 50% or more.\n";

        assertThat(diglot.run("match", "--to", "fr", "They hang high."))
                .isEqualTo(new Answer(0, none, "No memory has text in fr; there is en, es.\n"));
        assertThat(diglot.run("match", "--from", "de", "--to", "es", "--json", "Sie hingen hoch."))
                .isEqualTo(new Answer(0, "[]\n", "No memory has text in de; there is en, es.\n"));
        assertThat(diglot.run("concordance", "--from", "de", "--to", "es", "hingen").err())
                .isEqualTo("No memory has text in de; there is en, es.\n");
        assertThat(diglot.run("match", "--from", "en-GB", "--to", "es-MX", "It rained."))
                .isEqualTo(new Answer(0, none, ""));
    }

    @Test
    void theThresholdOfTheSettingsCountsUnlessOneIsGiven() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.write(".diglot/project.toml", "[memory]\nthreshold = 80\n");

        assertThat(diglot.run("match", "They hang high.").out())
                .isEqualTo("No match of 80% or more.\n");
        assertThat(diglot.run("match", "-t", "50", "They hang high.").out()).startsWith(" 66%");
    }

    @Test
    void aMatchAsJsonHasThePercentAndThePlaces() throws Exception {
        JsonArray hits =
                JsonParser.parseString(
                                Diglot.translated(root)
                                        .run("match", "--json", "They hang high.")
                                        .out())
                        .getAsJsonArray();

        assertThat(hits).hasSize(1);
        JsonObject hit = hits.get(0).getAsJsonObject();
        assertThat(hit.get("percent").getAsInt()).isEqualTo(66);
        assertThat(hit.get("target").getAsString()).isEqualTo("Colgaban en lo alto.");
        assertThat(hit.getAsJsonObject("standing").getAsJsonArray("places").get(0).getAsString())
                .isEqualTo("tmx/fable.tmx s3");
    }

    @Test
    void theOtherDirectionWorksToo() throws Exception {
        Answer answer =
                Diglot.translated(root)
                        .run("match", "--from", "es", "--to", "en", "Colgaban en lo alto.");

        assertThat(answer.out()).startsWith("100%").contains("They hung high.");
    }

    @Test
    void withoutAnyVersionTheWantedOneMustBeNamed() throws Exception {
        assertThat(Diglot.fable(root).refusal("match", "They hung high."))
                .isEqualTo(
                        "No document has a version yet. Say which language you want with --to, such as"
                                + " --to es.\n");
    }

    @Test
    void valuesThatMakeNoSenseAreAWrongCommandLine() throws Exception {
        Diglot diglot = Diglot.translated(root);

        assertThat(diglot.advice("match", "-t", "29", "x"))
                .startsWith("--threshold must be from 30 to 100.");
        assertThat(diglot.advice("match", "-t", "much", "x"))
                .contains("'much' is not a whole number");
        assertThat(diglot.advice("match", "-n", "0", "x")).startsWith("--best must be at least 1.");
        assertThat(diglot.advice("match", " ")).startsWith("There is no text to look up.");
        assertThat(diglot.advice("concordance", "")).startsWith("There is no text to look up.");
        assertThat(diglot.advice("match"))
                .startsWith("Give a text in quotes, or a file with --file.");
        assertThat(diglot.advice("match", "a", "--file", "b"))
                .startsWith("Give a text in quotes, or a file with --file.");
        assertThat(diglot.advice("match", "a", "--lines")).startsWith("--lines goes with --file.");
    }

    @Test
    void theConcordanceShowsWordsInBothLanguages() throws Exception {
        Diglot diglot = Diglot.translated(root);
        String use =
                "1 of 1 use\n\n  They hung high.\n  Colgaban en lo alto.\n  tmx/fable.tmx s3\n";

        assertThat(diglot.run("concordance", "high")).isEqualTo(new Answer(0, use, ""));
        assertThat(diglot.run("concordance", "colgaban")).isEqualTo(new Answer(0, use, ""));
    }

    @Test
    void theConcordanceSaysHowManyItDoesNotShow() throws Exception {
        Diglot diglot = withReference();

        assertThat(diglot.run("concordance", "--count", "1", "fox").out())
                .startsWith("1 of 4 uses\n");
    }

    @Test
    void theConcordanceAsJsonHasTheTotal() throws Exception {
        JsonObject uses =
                JsonParser.parseString(
                                Diglot.translated(root).run("concordance", "--json", "high").out())
                        .getAsJsonObject();

        assertThat(uses.get("total").getAsInt()).isEqualTo(1);
        assertThat(uses.getAsJsonArray("uses")).hasSize(1);
    }

    @Test
    void theConcordanceAsksForWordsOnBothSides() throws Exception {
        Diglot diglot = Diglot.translated(root);

        assertThat(
                        diglot.run(
                                        "concordance",
                                        "--source-words",
                                        "hung",
                                        "--target-words",
                                        "alto")
                                .out())
                .startsWith("1 of 1 use\n\n  They hung high.\n");
        assertThat(
                        diglot.run(
                                        "concordance",
                                        "--source-words",
                                        "hung",
                                        "--target-words",
                                        "zorra")
                                .out())
                .isEqualTo("0 of 0 uses\n");
        assertThat(diglot.advice("concordance", "--source-words", "hung", "high"))
                .startsWith("Give the words alone, or with --source-words and --target-words");
    }

    @Test
    void aWrongExpressionIsToldWithItsPlace() throws Exception {
        assertThat(Diglot.translated(root).refusal("concordance", "/hig(h/"))
                .startsWith(
                        "The regular expression is wrong at the place marked here by ▸: /hig(h▸/"
                                + " (unclosed group).");
    }

    @Test
    void usesAreSavedInTheFormatThatTheFileIsNamedFor() throws Exception {
        Diglot diglot = Diglot.translated(root);

        String told =
                diglot.run("concordance", "--out", root.resolve("u.tsv").toString(), "high").out();
        diglot.run("concordance", "--out", root.resolve("u.tmx").toString(), "high");

        assertThat(told).isEqualTo("1 of 1 use saved to " + root.resolve("u.tsv") + "\n");
        assertThat(Files.readString(root.resolve("u.tsv")))
                .startsWith("en\tes\tstatus\tauthor\tchanged\tmemory\tunit\n")
                .contains("They hung high.\tColgaban en lo alto.\t")
                .endsWith("\ttmx/fable.tmx\ts3\n");
        assertThat(Files.readString(root.resolve("u.tmx")))
                .contains("<note>tmx/fable.tmx s3</note>", "<seg>Colgaban en lo alto.</seg>");
        assertThat(diglot.refusal("concordance", "--out", "uses.doc", "high"))
                .startsWith("The name of the file must end in .tsv, .csv, .html or .tmx");
    }

    private Diglot withReference() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.write("tmx/reference/old.tmx", diglot.read("tmx/fable.tmx"));
        return diglot;
    }
}
