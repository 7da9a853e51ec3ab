package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

class BuildCommandTest {
    @TempDir private Path root;

    @Test
    void aNewProjectGetsItsTmxAndNothingElse() throws Exception {
        Diglot diglot = Diglot.fable(root);

        Answer answer = diglot.run("build");

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                0,
                                "fable.txt: 4 segments in 2 paragraphs, 16 words\n  TMX          "
                                        + root.resolve("tmx/fable.tmx").toUri()
                                        + "\n",
                                ""));
        assertThat(diglot.files()).containsOnlyKeys("source-text/fable.txt", "tmx/fable.tmx");
    }

    @Test
    void aTranslatedProjectGetsItsTranslationsAndEditionsToo() throws Exception {
        Diglot diglot = Diglot.translated(root);

        Answer answer = diglot.run("build");

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                fable.txt: 4 segments in 2 paragraphs, 16 words
                                  es Spanish: 2 of 4 confirmed
                                  TMX          %s
                                  translation  %s
                                  edition      %s
                                """
                                        .formatted(
                                                root.resolve("tmx/fable.tmx").toUri(),
                                                root.resolve("translations/es/fable.txt").toUri(),
                                                root.resolve(".diglot/editions/fable.en-es.html")
                                                        .toUri()),
                                ""));
        assertThat(diglot.read("translations/es/fable.txt"))
                .isEqualTo(
                        """
                        The fox and the grapes

                        Una zorra vio uvas. Colgaban en lo alto. He jumped and jumped.
                        """);
    }

    @Test
    void theJsonNamesEveryFile() throws Exception {
        Diglot diglot = Diglot.translated(root);

        JsonArray results =
                JsonParser.parseString(diglot.run("build", "--json").out()).getAsJsonArray();

        assertThat(results).hasSize(1);
        assertThat(results.get(0).getAsJsonObject().keySet())
                .containsExactly("statistics", "tmx", "translations", "editions");
        assertThat(Path.of(results.get(0).getAsJsonObject().get("tmx").getAsString()))
                .isRegularFile();
    }

    @Test
    void aSecondBuildTouchesNoFile() throws Exception {
        Diglot diglot = Diglot.translated(root);
        diglot.run("build");
        Path translation = root.resolve("translations/es/fable.txt");
        Path tmx = root.resolve("tmx/fable.tmx");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(translation, old);
        Files.setLastModifiedTime(tmx, old);

        diglot.run("build");

        assertThat(Files.getLastModifiedTime(translation)).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(tmx)).isEqualTo(old);
    }

    @Test
    void openingTheEditorIsSaidToBeImpossibleWithoutADisplay() throws Exception {
        Answer answer = Diglot.fable(root).run("build", "--open");

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEqualTo("There is no display, so the editor stays closed.\n");
    }

    @Test
    void theEditorOpensAfterwardsIfAsked() throws Exception {
        Diglot diglot = Diglot.fable(root).withDisplay();

        diglot.run("build", "--open");

        assertThat(diglot.editor.opened).containsExactly(root.getFileName() + " -");
    }

    @Test
    void oneDocumentThatCannotBeReadDoesNotKeepTheOthersFromBeingBuilt() throws Exception {
        Diglot diglot = Diglot.fable(root);
        diglot.write("source-text/picture.pdf", "%PDF");

        Answer answer = diglot.run("build");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).startsWith("fable.txt: 4 segments");
        assertThat(answer.err())
                .startsWith(
                        "Diglot cannot read documents like picture.pdf yet. Nothing was changed.");
        assertThat(root.resolve("tmx/fable.tmx")).isRegularFile();
        assertThat(root.resolve("tmx/picture.tmx")).doesNotExist();
    }

    @Test
    void documentNamesMayHaveSpacesAndLettersOfEveryScript() throws Exception {
        Diglot diglot = Diglot.at(root.resolve("Mis proyectos – 2026"));
        diglot.write("source-text/La leçon de Ōsaka (第1章).txt", "He sat down. She stood.\n");

        Answer built = diglot.run("build");
        Answer counted = diglot.run("stats", "--document", "La leçon de Ōsaka (第1章).txt");

        assertThat(built.err()).isEmpty();
        assertThat(built.code()).isZero();
        assertThat(counted.out()).startsWith("La leçon de Ōsaka (第1章).txt, 1 paragraph\n");
        assertThat(diglot.root.resolve("tmx/La leçon de Ōsaka (第1章).tmx")).isRegularFile();
    }

    @Test
    void theProjectIsFoundFromAFolderInsideIt() throws Exception {
        Diglot diglot = Diglot.fable(root);

        Answer answer =
                diglot.runAsGiven("build", "--project", root.resolve("source-text").toString());

        assertThat(answer.code()).isZero();
        assertThat(root.resolve("tmx/fable.tmx")).isRegularFile();
    }

    @Test
    void foldersMayBeLinks(@TempDir Path elsewhere) throws Exception {
        Diglot diglot = Diglot.fable(elsewhere.resolve("there"));
        for (String folder : new String[] {"source-text", "tmx"}) {
            Path target = Files.createDirectories(diglot.root.resolve(folder));
            Files.createSymbolicLink(root.resolve(folder), target);
        }

        Answer answer = Diglot.at(root).run("build");

        assertThat(answer.err()).isEmpty();
        assertThat(diglot.root.resolve("tmx/fable.tmx")).isRegularFile();
        assertThat(root.resolve("tmx")).isSymbolicLink();
    }

    @Test
    void aTmxThatIsALinkIsWrittenThrough(@TempDir Path elsewhere) throws Exception {
        Diglot diglot = Diglot.fable(root);
        diglot.run("build");
        Path target = elsewhere.resolve("shared.tmx");
        Files.move(root.resolve("tmx/fable.tmx"), target);
        Files.createSymbolicLink(root.resolve("tmx/fable.tmx"), target);
        Path table = diglot.write("in.tsv", "source\ttarget\nThey hung high.\tColgaban alto.\n");

        diglot.run("import", "--version", "es", table.toString());

        assertThat(root.resolve("tmx/fable.tmx")).isSymbolicLink();
        assertThat(target).content().contains("Colgaban alto.");
    }
}
