package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class ImportCommandTest {
    private static final String OTHER =
            "source\ttarget\tnote\nThey hung high.\tPendían en lo alto.\tsee line 2\n";

    @TempDir private Path root;

    private static Answer importing(Diglot diglot, String table, String... options)
            throws Exception {
        Path file = diglot.write("table.tsv", table);
        String[] all = new String[options.length + 4];
        all[0] = "import";
        all[1] = file.toString();
        all[2] = "--version";
        all[3] = "es";
        System.arraycopy(options, 0, all, 4, options.length);
        return diglot.run(all);
    }

    @Test
    void rowsGoToTheSegmentsWithTheirSource() throws Exception {
        Diglot diglot = Diglot.translated(root);

        assertThat(diglot.read("tmx/fable.tmx"))
                .contains("Una zorra vio uvas.", "Colgaban en lo alto.", "Ana");
    }

    @Test
    void confirmedTextIsKeptUnlessReplacingIsAskedFor() throws Exception {
        Diglot diglot = Diglot.translated(root);

        Answer kept = importing(diglot, OTHER);
        String afterFill = diglot.read("tmx/fable.tmx");
        Answer replaced = importing(diglot, OTHER, "--replace");

        assertThat(kept.out())
                .isEqualTo("0 segments imported, 1 kept what they had, 2 without text\n");
        assertThat(afterFill).contains("Colgaban").doesNotContain("Pendían");
        assertThat(replaced.out())
                .isEqualTo("1 segment imported, 0 kept what they had, 2 without text\n");
        assertThat(diglot.read("tmx/fable.tmx"))
                .contains("Pendían", "see line 2")
                .doesNotContain("Colgaban");
    }

    @Test
    void draftsAreCountedAsDraftsAndFilledByALaterImport() throws Exception {
        Diglot diglot = Diglot.fable(root);

        importing(diglot, OTHER, "--draft");
        Answer counted = diglot.run("stats", "--json");
        Answer filled =
                importing(diglot, "source\ttarget\nThey hung high.\tColgaban en lo alto.\n");

        assertThat(counted.out()).contains("\"DRAFT\": 1");
        assertThat(filled.out()).startsWith("1 segment imported");
    }

    @Test
    void reviewedTextIsNeverReplaced() throws Exception {
        untouchable("approved");
    }

    @Test
    void lockedTextIsNeverReplaced() throws Exception {
        untouchable("locked");
    }

    /** Marks the translations in the TMX as another program would, and tries to replace them. */
    private void untouchable(String mark) throws Exception {
        Diglot diglot = Diglot.translated(root);
        String tmx = diglot.read("tmx/fable.tmx");
        String marked =
                mark.equals("locked")
                        ? tmx.replace(
                                "<prop type=\"x-diglot-status\">translated</prop>",
                                "<prop type=\"x-diglot-status\">translated</prop>"
                                        + "<prop type=\"x-diglot-locked\">yes</prop>")
                        : tmx.replace(
                                "<prop type=\"x-diglot-status\">translated</prop>",
                                "<prop type=\"x-diglot-status\">reviewed</prop>");
        assertThat(marked).isNotEqualTo(tmx);
        diglot.write("tmx/fable.tmx", marked);

        Answer answer = importing(diglot, OTHER, "--replace");

        assertThat(answer.out())
                .isEqualTo("0 segments imported, 1 kept what they had, 2 without text\n");
        assertThat(diglot.read("tmx/fable.tmx")).contains("Colgaban").doesNotContain("Pendían");
    }

    @Test
    void rowsWithoutASegmentAreToldAndTheOthersComeIn() throws Exception {
        Answer answer =
                importing(
                        Diglot.fable(root),
                        "source\ttarget\nNot there.\tNo está.\nThey hung high.\tColgaban.\n");

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                1,
                                "1 segment imported, 0 kept what they had, 3 without text\n",
                                "No segment has this source, so it was left out: line 2: Not there.\n"));
    }

    @Test
    void theSameSentenceTwiceIsFilledInOrder() throws Exception {
        Diglot diglot = Diglot.at(root);
        diglot.write("source-text/song.txt", "Row on.\nRow on.\n");

        importing(diglot, "source\ttarget\nRow on.\tRema.\nRow on.\tSigue remando.\n");
        diglot.run("build");

        assertThat(diglot.read("translations/es/song.txt")).isEqualTo("Rema.\nSigue remando.\n");
    }

    @Test
    void aTmxOfThisProgramComesInWithItsText() throws Exception {
        Diglot donor = Diglot.translated(root.resolve("donor"));
        Diglot diglot = Diglot.fable(root.resolve("taker"));

        Answer answer =
                diglot.run(
                        "import",
                        donor.root.resolve("tmx/fable.tmx").toString(),
                        "--version",
                        "es-MX");

        assertThat(answer.out())
                .isEqualTo("2 segments imported, 0 kept what they had, 2 without text\n");
        assertThat(diglot.read("tmx/fable.tmx")).contains("xml:lang=\"es-MX\"", "Colgaban");
    }

    @Test
    void theJsonTellsTheSame() throws Exception {
        Answer answer =
                importing(
                        Diglot.fable(root),
                        "source\ttarget\nNot there.\tNo está.\nThey hung high.\tColgaban.\n",
                        "--json");

        assertThat(JsonParser.parseString(answer.out()))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                {"imported": 1, "kept": 0,
                                 "unmatched": ["line 2: Not there."], "missing": 3}
                                """));
    }

    @Test
    void aTableThatDoesNotNameItsColumnsIsRefused() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path table = diglot.write("bad.tsv", "en\tes\nThey hung high.\tColgaban.\n");

        assertThat(diglot.refusal("import", "--version", "es", table.toString()))
                .isEqualTo(
                        table
                                + ", line 1: the first line must name the columns source and target (and"
                                + " note), parted by tabs. Nothing was changed.\n");
    }

    @Test
    void aTableInAnotherEncodingIsRefused() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path table =
                diglot.write(
                        "latin.tsv",
                        "source\ttarget\nA\tPendían\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(diglot.refusal("import", "--version", "es", table.toString()))
                .contains("latin.tsv cannot be read", "UTF-8", "nothing was changed");
    }

    @Test
    void aFileThatIsNotThereIsRefused() throws Exception {
        assertThat(Diglot.translated(root).refusal("import", "--version", "es", "none.tmx"))
                .isEqualTo(
                        "There is no file none.tmx. Nothing was changed. Check its name and folder.\n");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path file = diglot.write("in.docx", "x");

        assertThat(diglot.refusal("import", "--version", "es", file.toString()))
                .contains("in.docx is neither a TMX (.tmx) nor a table", "Nothing was changed");
    }

    @Test
    void aTmxWithoutTheVersionIsRefusedAndSaysWhichItHas() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path copy = diglot.write("copy.tmx", diglot.read("tmx/fable.tmx"));

        assertThat(diglot.refusal("import", "--version", "de", copy.toString()))
                .contains("copy.tmx has no text in de, only in es. Nothing was changed.");
    }

    @Test
    void aTmxThatIsCutOffIsRefusedAsAWhole() throws Exception {
        Diglot diglot = Diglot.translated(root);
        String tmx = diglot.read("tmx/fable.tmx");
        Path cut = diglot.write("cut.tmx", tmx.substring(0, tmx.length() * 2 / 3));

        assertThat(diglot.refusal("import", "--version", "es", "--replace", cut.toString()))
                .contains("cut.tmx is cut off", "line ", "Nothing was imported.");
    }

    @Test
    void theLanguageOfTheSourceIsNoVersion() throws Exception {
        Diglot diglot = Diglot.translated(root);

        assertThat(diglot.refusal("import", "--version", "en", root.resolve("in.tsv").toString()))
                .startsWith("en is the language of the source.");
    }

    @Test
    void aTagThatIsNoneIsAWrongCommandLine() throws Exception {
        assertThat(Diglot.translated(root).advice("import", "--version", "e s", "in.tsv"))
                .isEqualTo(
                        """
                        Invalid value for option '--version': 'e s' is not a language tag (BCP 47)
                        Try: diglot import --help
                        """);
    }

    @Test
    void withSeveralDocumentsOneMustBeNamed() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.write("source-text/other.txt", "Another text.\n");

        assertThat(diglot.refusal("import", "--version", "es", root.resolve("in.tsv").toString()))
                .isEqualTo(
                        "There are several documents: fable.txt, other.txt. Say which one with"
                                + " --document.\n");
    }
}
