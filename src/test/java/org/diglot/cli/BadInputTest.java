package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** What a project can have wrong: it is told in a sentence, and nothing is lost. */
class BadInputTest {
    @TempDir private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"build", "segment", "stats", "export", "memory status"})
    void aFolderThatIsNotThere(String command) throws Exception {
        Diglot diglot = Diglot.at(root.resolve("none"));

        assertThat(diglot.refusal(command.split(" ")))
                .isEqualTo(
                        "There is no folder "
                                + root.resolve("none")
                                + ". Give the folder of a project with --project.\n");
    }

    @Test
    void aNameThatNoFileCanHave() {
        Answer answer = Diglot.at(root).runAsGiven("build", "--project", "a\0b");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err())
                .startsWith(
                        "Invalid value for option '--project': 'a\0b' cannot be the name of a file");
    }

    @Test
    void aFolderThatIsNoProject() throws Exception {
        assertThat(Diglot.at(root).refusal("build"))
                .startsWith(root + " is not a Diglot project:")
                .contains("source-text. Make one, put your originals into it, and try again.");
        assertThat(root).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "segment", "stats", "export"})
    void aProjectWithoutDocuments(String command) throws Exception {
        Path sources = Files.createDirectory(root.resolve("source-text"));

        assertThat(Diglot.at(root).refusal(command))
                .isEqualTo(
                        "There is no document in "
                                + sources
                                + ". Put your originals there, then try again.\n");
    }

    @Test
    void anOriginalThatMayNotBeRead() throws Exception {
        Diglot diglot = Diglot.fable(root);
        Path original = root.resolve("source-text/fable.txt");
        assumeThat(original.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(original, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(original)).as("root may read everything").isFalse();

        Answer answer = diglot.run("build");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .startsWith("You have no right to read " + original + ". Nothing was changed.");
    }

    @Test
    void anOriginalInAnOldEncoding() throws Exception {
        Diglot diglot = Diglot.at(root);
        diglot.write(
                "source-text/cafe.txt",
                "First line.\nA café.\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(diglot.refusal("build"))
                .startsWith("cafe.txt, line 2: The file is not valid UTF-8")
                .contains("Nothing was read", "save it as UTF-8");
    }

    @Test
    void anOriginalInUtf16IsReadAndItsTranslationWrittenLikeIt() throws Exception {
        Diglot diglot = Diglot.at(root);
        diglot.write(
                "source-text/wide.txt", "\uFEFFGood day.\n".getBytes(StandardCharsets.UTF_16LE));
        Path table = diglot.write("in.tsv", "source\ttarget\nGood day.\tBuenos días.\n");

        diglot.run("import", "--version", "es", table.toString());
        Answer answer = diglot.run("build");

        assertThat(answer.err()).isEmpty();
        assertThat(root.resolve("translations/es/wide.txt"))
                .hasBinaryContent("\uFEFFBuenos días.\n".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void anOriginalWithoutText() throws Exception {
        Diglot diglot = Diglot.at(root);
        diglot.write("source-text/empty.txt", "");

        assertThat(diglot.refusal("build"))
                .isEqualTo(
                        "empty.txt: There is no text in this file. Write or paste a text and try again.\n");
    }

    @Test
    void anOriginalInAFormatThatIsNotKnown() throws Exception {
        Diglot diglot = Diglot.at(root);
        diglot.write("source-text/book.pdf", "%PDF");

        assertThat(diglot.refusal("build"))
                .startsWith("Diglot cannot read documents like book.pdf yet. Nothing was changed.")
                .contains("Save it as plain text (.txt)");
    }

    @ParameterizedTest
    @CsvSource({"essay.md, essay.txt", "Essay.txt, essay.md"})
    void documentsThatWouldShareATmx(String one, String other) throws Exception {
        Diglot diglot = Diglot.at(root);
        diglot.write("source-text/" + one, "One text.\n");
        diglot.write("source-text/" + other, "Another text.\n");
        String sentence =
                "The documents " + one + " and " + other + " in " + root.resolve("source-text");

        for (String command : new String[] {"build", "segment", "stats", "export"}) {
            assertThat(diglot.refusal(command))
                    .startsWith(sentence + " would share one TMX, essay.tmx. Nothing was changed.")
                    .contains("such as essay-2.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'not a TMX', is not a TMX file (line 1",
        "'<?xml version=\"1.0\"?>\n<tmx version=\"1.4\">\n<body><tu></b>', is damaged",
        "'', is empty"
    })
    void aTmxThatIsNone(String text, String problem) throws Exception {
        Diglot diglot = Diglot.fable(root);
        diglot.write("tmx/fable.tmx", text);

        for (String command : new String[] {"build", "segment", "stats", "export"}) {
            assertThat(diglot.refusal(command)).startsWith("The file fable.tmx " + problem);
        }
    }

    @Test
    void aTmxThatIsCutOff() throws Exception {
        Diglot diglot = Diglot.translated(root);
        String tmx = diglot.read("tmx/fable.tmx");
        diglot.write("tmx/fable.tmx", tmx.substring(0, tmx.length() - 60));

        for (String command : new String[] {"segment", "stats", "export"}) {
            assertThat(diglot.refusal(command))
                    .startsWith(
                            "The file fable.tmx is cut off: it ends before it is complete (line ")
                    .contains("the file was not changed", "look for a backup");
        }
    }

    @Test
    void aTmxThatIsAFolder() throws Exception {
        Diglot diglot = Diglot.fable(root);
        Path tmx = Files.createDirectories(root.resolve("tmx/fable.tmx"));

        assertThat(diglot.refusal("segment"))
                .isEqualTo(
                        """
                        The file fable.tmx is a folder, not a file. Nothing could be read from it, and\
                         nothing was changed. Put it right or move it away, then try again.
                        """);
        assertThat(tmx).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "'[project]\nauthor = \"Ana\"\nthis is no TOML\n', line 3 is not written as TOML asks for",
        "'[project]\nauthor = 5\n', project.author must be a text in quotes",
        "'[memory]\nthreshold = \"high\"\n', memory.threshold must be a whole number from 30 to 100",
        "'[memory]\nthreshold = 12\n', memory.threshold must be a whole number from 30 to 100",
        "'[project]\nsource-language = \"!\"\n', '''!'' is not a language tag (BCP 47)'",
        "'[work]\ntranslators = \"Ana\"\n', work.translators must be a table"
    })
    void settingsThatMakeNoSense(String toml, String problem) throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path settings = diglot.write(".diglot/project.toml", toml);

        for (String command : new String[] {"build", "stats"}) {
            assertThat(diglot.refusal(command))
                    .startsWith("The settings in " + settings + " cannot be used: " + problem)
                    .endsWith("Correct the file, or delete it to get the defaults.\n");
        }
    }

    @Test
    void segmentationRulesThatMakeNoSense() throws Exception {
        Diglot diglot = Diglot.fable(root);
        Path rules = diglot.write(".diglot/segmentation.srx", "<?xml version=\"1.0\"?>\n<srx\n");

        assertThat(diglot.refusal("segment"))
                .startsWith("segmentation.srx, line ")
                .endsWith(
                        "Nothing was segmented. Correct "
                                + rules
                                + ", or delete it to get the built-in rules.\n");
        assertThat(rules).content().isEqualTo("<?xml version=\"1.0\"?>\n<srx\n");
    }

    @Test
    void brokenRulesDoNotMatterToADocumentThatHasItsSegments() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.write(".diglot/segmentation.srx", "<srx");

        assertThat(diglot.run("stats").code()).isZero();
    }

    @Test
    void aProjectThatCannotBeWrittenTo() throws Exception {
        Diglot diglot = Diglot.fable(root);
        diglot.write(".diglot", "a file where a folder should be");

        for (String command : new String[] {"build", "segment"}) {
            assertThat(diglot.refusal(command))
                    .startsWith("The folder " + root + " cannot be written to (")
                    .contains("Nothing was changed.");
        }
    }

    @Test
    void aProjectThatMayNotBeWrittenTo() throws Exception {
        Diglot diglot = Diglot.fable(root);
        assumeThat(root.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(root)).as("root may write everywhere").isFalse();

        try {
            assertThat(diglot.refusal("build"))
                    .startsWith("The folder " + root + " cannot be written to (you have no right")
                    .contains("Nothing was changed.");
        } finally {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void translationsThatCannotBeWrittenAreToldAndTheRestStays() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.write("translations", "a file where a folder should be");
        Map<String, String> before = diglot.files();

        Answer answer = diglot.run("build");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("translations/es/fable.txt could not be written (")
                .contains("so are the TMX files");
        assertThat(diglot.files()).containsAllEntriesOf(before);
    }
}
