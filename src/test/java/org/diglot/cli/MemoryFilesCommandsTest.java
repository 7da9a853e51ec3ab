package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;

import org.diglot.cli.Diglot.Answer;
import org.diglot.project.References;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Memories that are taken in, switched, and taken away. */
class MemoryFilesCommandsTest {
    private static final String TMX =
            References.tmx(Map.of("They hang high.", "Cuelgan en lo alto."));

    @TempDir private Path root;
    @TempDir private Path elsewhere;
    private Diglot diglot;

    @BeforeEach
    void makeProject() throws IOException {
        diglot = Diglot.translated(root);
    }

    private String elsewhere(String name, String text) throws IOException {
        return Files.writeString(elsewhere.resolve(name), text).toString();
    }

    @Test
    void aMemoryIsTakenInAndFound() throws Exception {
        Answer answer = diglot.run("memory", "import", elsewhere("client.tmx", TMX));

        assertThat(answer)
                .isEqualTo(new Answer(0, "tmx/reference/client.tmx  1 unit  en, es\n", ""));
        assertThat(diglot.read("tmx/reference/client.tmx")).isEqualTo(TMX);
        assertThat(diglot.run("match", "They hang high.").out())
                .startsWith("100%  same text\n      They hang high.\n      Cuelgan en lo alto.\n");
    }

    @Test
    void aPenaltyPutsItIntoAFolderThatSaysSo() throws Exception {
        diglot.run("memory", "import", elsewhere("x.tmx", TMX), "--penalty", "7", "--as", "client");

        assertThat(diglot.run("match", "They hang high.").out())
                .startsWith(" 93%  same text; penalty of this memory (−7)\n")
                .contains("tmx/reference/penalty-7/client.tmx");
        assertThat(diglot.run("memory", "status").out()).contains("(penalty 7)");
    }

    @Test
    void aPackedMemoryIsUnpacked() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(TMX.getBytes(StandardCharsets.UTF_8));
        }
        Path packed = Files.write(elsewhere.resolve("client.tmx.gz"), bytes.toByteArray());

        assertThat(diglot.run("memory", "import", packed.toString()).out())
                .isEqualTo("tmx/reference/client.tmx  1 unit  en, es\n");
        assertThat(diglot.read("tmx/reference/client.tmx")).isEqualTo(TMX);
        assertThat(diglot.refusal("memory", "import", elsewhere("x.tmx.gz", "no gzip")))
                .contains("is not packed with gzip");
    }

    @Test
    void whatAKilledImportLeftIsSweptAway() throws Exception {
        Path left = diglot.write(".diglot/cache/import-999999999999/0/half.tmx", "half");

        diglot.run("memory", "import", elsewhere("client.tmx", TMX));

        assertThat(left).doesNotExist();
        assertThat(root.resolve(".diglot/cache")).isDirectoryNotContaining("glob:**/import-*");
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws Exception {
        String first = elsewhere("client.tmx", TMX);
        diglot.run("memory", "import", first);

        assertThat(diglot.run("memory", "import", first).out()).contains("(was there already)");
        assertThat(diglot.run("memory", "import", first, "--as", "copy").out())
                .startsWith("tmx/reference/client.tmx")
                .contains("(was there already)");
        assertThat(
                        diglot.refusal(
                                "memory",
                                "import",
                                elsewhere("client.tmx", TMX.replace("hang", "sit"))))
                .contains("another memory has the name")
                .contains("--as");
    }

    @Test
    void ofSeveralFilesAllAreTakenOrNone() throws Exception {
        String good = elsewhere("good.tmx", TMX);
        String cut = elsewhere("cut.tmx", TMX.substring(0, TMX.length() / 2));

        assertThat(diglot.refusal("memory", "import", good, cut))
                .startsWith("The file cut.tmx is cut off")
                .contains("The memory was not taken.");
        assertThat(
                        diglot.refusal(
                                "memory",
                                "import",
                                good,
                                elsewhere("none.tmx", References.tmx(Map.of()))))
                .contains("holds no translation unit");
        assertThat(diglot.refusal("memory", "import", good, "nowhere.tmx"))
                .contains("nowhere.tmx is not there");
        assertThat(diglot.refusal("memory", "import", elsewhere("table.csv", "a,b")))
                .startsWith("The file table.csv is not a TMX file");
    }

    @Test
    void valuesThatMakeNoSenseAreAWrongCommandLine() throws Exception {
        assertThat(diglot.advice("memory", "import", "--penalty", "100", "x.tmx"))
                .startsWith("--penalty must be from 0 to 99.");
        assertThat(diglot.advice("memory", "import", "--as", "x", "a.tmx", "b.tmx"))
                .startsWith("--as can name one file only.");
        assertThat(diglot.refusal("memory", "import", elsewhere("a.tmx", TMX), "--as", "../x"))
                .contains("cannot get the name '../x'");
        assertThat(diglot.advice("memory", "import")).contains("Missing required parameter");
        assertThat(diglot.advice("memory", "remove")).contains("Missing required parameter");
    }

    @Test
    void aRemovedMemoryIsKeptAsABackup() throws Exception {
        diglot.write("tmx/reference/old.tmx", TMX);
        diglot.write("tmx/reference/penalty-3/old.tmx", TMX.replace("hang", "sit"));

        assertThat(diglot.refusal("memory", "remove", "old"))
                .isEqualTo(
                        "Several memories have the name old. Nothing was changed. Choose one of:"
                                + " tmx/reference/old.tmx, tmx/reference/penalty-3/old.tmx.\n");
        Path backup = root.toRealPath().resolve(".diglot/backup/reference");
        assertThat(diglot.run("memory", "remove", "tmx/reference/old.tmx").out())
                .startsWith("tmx/reference/old.tmx was moved to ");
        assertThat(diglot.run("memory", "remove", "old").code()).isZero();
        assertThat(backup.resolve("old.tmx")).hasContent(TMX);
        assertThat(backup.resolve("old-2.tmx")).exists();
        assertThat(diglot.refusal("memory", "remove", "old"))
                .startsWith("There is no reference memory old.");
        assertThat(diglot.refusal("memory", "remove", "fable")).startsWith("There is no reference");
    }

    @Test
    void whatLiesOutsideTheProjectIsNotMoved() throws Exception {
        elsewhere("far.tmx", TMX);
        Files.createDirectories(root.resolve("tmx"));
        Files.createSymbolicLink(root.resolve("tmx/reference"), elsewhere);

        assertThat(diglot.refusal("memory", "remove", "far"))
                .contains("lies outside the project")
                .contains("switch it off");
        assertThat(elsewhere.resolve("far.tmx")).exists();
    }

    @Test
    void aLinkToAMemoryIsDeletedAndTheMemoryKept() throws Exception {
        Path far = Path.of(elsewhere("far.tmx", TMX));
        Files.createDirectories(root.resolve("tmx/reference"));
        Files.createSymbolicLink(root.resolve("tmx/reference/far.tmx"), far);

        assertThat(diglot.run("memory", "remove", "far").out())
                .isEqualTo(
                        "The link tmx/reference/far.tmx was deleted; what it led to is untouched.\n");
        assertThat(far).exists();
    }

    @Test
    void theStatusSaysWhatIsOffAndWhatIsNotUpToDate() throws Exception {
        diglot.write("tmx/reference/off/a.tmx", TMX);
        diglot.write("tmx/reference/b.tmx", TMX);
        diglot.run("memory", "build");
        diglot.write(
                ".diglot/project.toml",
                "[memory.files.\"tmx/reference/b.tmx\"]\npriority = 5\n[memory.files.\"c.tmx\"]\n");
        diglot.write("tmx/reference/b.tmx", TMX + "\n");
        diglot.write("tmx/reference/d.tmx", TMX);
        Files.delete(root.resolve("tmx/reference/off/a.tmx"));

        Answer answer = diglot.run("memory", "status");

        assertThat(answer.out())
                .contains("tmx/reference/b.tmx  en, es  (priority 5, changed since)\n")
                .contains("0 units      1 KB  tmx/reference/d.tmx    (not read)\n")
                .contains("-  tmx/reference/off/a.tmx  en, es  (off, gone)\n");
        assertThat(answer.err())
                .isEqualTo(
                        "The settings name the memory c.tmx, which is not there; nothing was changed by"
                                + " it.\nBring the index up to date with: diglot memory build\n");
        assertThat(
                        JsonParser.parseString(diglot.run("memory", "status", "--json").out())
                                .getAsJsonObject()
                                .get("answers")
                                .getAsString())
                .isEqualTo("partial");
    }

    @Test
    void aMemoryThatIsOffIsNotAsked() throws Exception {
        diglot.write("tmx/reference/off/a.tmx", TMX);

        assertThat(diglot.run("match", "They hang high.").out()).startsWith(" 66%");
        assertThat(diglot.run("concordance", "hang").out()).startsWith("0 of 0 uses");
    }

    @Test
    void everySentenceOfAFileIsLookedUp() throws Exception {
        String text =
                elsewhere("new.txt", "They hung high. They hang high.\n\nNothing else at all.\n");
        String lines = elsewhere("lines.dat", "They hung high.\n\nThey hang high.\n");

        Answer found = diglot.run("match", "--file", text, "--best", "1");

        assertThat(found.out())
                .startsWith("1. They hung high.\n100%  same text\n")
                .contains("2. They hang high.\n 66%  hung → hang\n")
                .endsWith("3. Nothing else at all.\n");
        assertThat(found.err()).isEqualTo("With a match: 2 of 3 sentences\n");
        assertThat(
                        JsonParser.parseString(
                                        diglot.run("match", "-f", lines, "--lines", "--json").out())
                                .getAsJsonArray())
                .hasSize(2)
                .element(1)
                .extracting(one -> one.getAsJsonObject().get("text").getAsString())
                .isEqualTo("They hang high.");
        assertThat(diglot.refusal("match", "--file", lines)).contains("or with --lines");
        assertThat(diglot.refusal("match", "--file", "nowhere.txt"))
                .startsWith("There is no file nowhere.txt");
    }

    @Test
    void theStatisticsOfMatchesPutEachSegmentIntoOneBand() throws Exception {
        diglot.write(
                "source-text/new.txt",
                "They hung high. They hang high.\n\nQuite new.\n\nQuite new.\n");

        Answer answer = diglot.run("stats", "--matches", "--document", "new.txt", "-v", "es");

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .isEqualTo(
                        """
                        new.txt, es
                          match          segments      words characters
                          102%                  0          0          0
                          101%                  0          0          0
                          100%                  1          3         15
                          repetitions           1          2         10
                          95-99%                0          0          0
                          85-94%                0          0          0
                          75-84%                0          0          0
                          50-74%                1          3         15
                          no match              1          2         10
                          all                   4         10         50
                        """);
        assertThat(diglot.advice("stats", "-v", "es")).startsWith("--version goes with --matches.");
    }

    @Test
    void aMatchSaysWhoMadeItWhereOnlyTheUnitDoes() throws Exception {
        String made = TMX.replaceFirst("<tu([ >])", "<tu creationid=\"Ana\"$1");
        diglot.write("tmx/reference/made.tmx", made);

        assertThat(diglot.run("match", "They hang high.", "--to", "es").out())
                .contains("es, translated, Ana, tmx/reference/made.tmx");
    }
}
