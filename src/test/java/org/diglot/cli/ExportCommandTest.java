package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

class ExportCommandTest {
    private static final String PROVED = "\n8 of 8 cells found again, in order\n";

    @TempDir private Path root;

    @Test
    void theUsualEditionHasEveryVersionAndItsPlaceIsTold() throws Exception {
        Answer answer = Diglot.translated(root).run("export");

        Path file = root.resolve(".diglot/editions/fable.en-es.html");
        assertThat(answer).isEqualTo(new Answer(0, file.toUri() + PROVED, ""));
        assertThat(file).content().contains("A fox saw grapes.", "Una zorra vio uvas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "stacked", "interlinear", "tap"})
    void everyLayoutIsAPageOfItsOwn(String layout) throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path usual = root.resolve("usual.html");
        Path file = root.resolve("page.html");

        diglot.run("export", "--out", usual.toString());
        Answer answer = diglot.run("export", "--layout", layout, "--out", file.toString());

        assertThat(answer).isEqualTo(new Answer(0, file.toUri() + PROVED, ""));
        assertThat(file).content().contains("Una zorra vio uvas.");
        assertThat(Files.mismatch(file, usual) < 0).isEqualTo(layout.equals("columns"));
    }

    @Test
    void theLanguagesAreTheColumnsInOrder() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path file = root.resolve("page.html");

        diglot.run("export", "--languages", "es,en", "--out", file.toString());

        assertThat(Files.readString(file).indexOf("Una zorra vio uvas."))
                .isLessThan(Files.readString(file).indexOf("A fox saw grapes."))
                .isPositive();
    }

    @Test
    void oneLanguageAloneLeavesTheOtherOut() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path file = root.resolve("page.html");

        diglot.run("export", "-l", "es", "--untranslated", "gap", "--out", file.toString());

        assertThat(file).content().contains("Una zorra").doesNotContain("A fox saw grapes.");
    }

    @Test
    void untranslatedTextCanBeRefused() throws Exception {
        assertThat(Diglot.translated(root).refusal("export", "--untranslated", "refuse"))
                .contains("No edition of fable.txt was made.", "2 of 4", "s1, s4");
    }

    @Test
    void foldersOnTheWayAreMade() throws Exception {
        Path file = root.resolve("new/folder/page.html");

        Answer answer = Diglot.translated(root).run("export", "--out", file.toString());

        assertThat(answer.code()).isZero();
        assertThat(file).isRegularFile();
    }

    @Test
    void theJsonIsTheNameOfTheFileAndTheReport() throws Exception {
        Path file = root.resolve("page.html");

        Answer answer = Diglot.translated(root).run("export", "--json", "-o", file.toString());

        JsonObject published = JsonParser.parseString(answer.out()).getAsJsonObject();
        assertThat(published.get("file").getAsString()).isEqualTo(file.toString());
        assertThat(published.get("report").toString())
                .isEqualTo(
                        "{\"cells\":8,\"found\":8,\"faults\":{\"lost\":[],\"altered\":[],\"strays\":[]}}");
    }

    @Test
    void wordsThatAreNotKnownAreAnsweredWithThoseThatAre() throws Exception {
        Diglot diglot = Diglot.translated(root);

        assertThat(diglot.advice("export", "--layout", "rows"))
                .startsWith(
                        "There is no layout rows. Choose one of: columns, stacked, interlinear, tap.\n");
        assertThat(diglot.advice("export", "--format", "pdf"))
                .startsWith("There is no format pdf. Choose one of: html.\n");
        assertThat(diglot.advice("export", "--untranslated", "hide"))
                .contains("mark, source, gap or refuse, not as hide");
        assertThat(diglot.advice("export", "--unreviewed", "hide")).contains("not as hide");
        assertThat(diglot.advice("export", "--notes", "hide"))
                .contains("omit or show, not as hide");
        assertThat(diglot.advice("export", "--edges", "round"))
                .contains("ragged or justified, not round");
        assertThat(diglot.advice("export", "--languages", "en,es,EN"))
                .startsWith("--languages names en twice.");
    }

    @Test
    void whatTheProjectDoesNotHaveIsAnsweredWithWhatItHas() throws Exception {
        Diglot diglot = Diglot.translated(root);

        assertThat(diglot.refusal("export", "--languages", "en,fr"))
                .startsWith("fable.txt has no version fr.");
        assertThat(diglot.refusal("export", "--document", "other.txt"))
                .endsWith("Choose one of: fable.txt.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tmx/fable.tmx", "source-text/fable.txt", "source-text/../tmx/new.html"})
    void anEditionNeverTakesThePlaceOfOriginalsOrTmx(String place) throws Exception {
        Diglot diglot = Diglot.translated(root);

        assertThat(diglot.refusal("export", "--out", root.resolve(place).toString()))
                .contains("among your originals and TMX files. Nothing was changed.");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNothingIsWritten() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path file = root.resolve("in.tsv/page.html");

        assertThat(diglot.refusal("export", "--out", file.toString()))
                .startsWith(file + " could not be written (" + root.resolve("in.tsv"))
                .contains("What was there before is untouched");
    }

    @Test
    void aFolderIsNoFile() throws Exception {
        Diglot diglot = Diglot.translated(root);

        assertThat(diglot.refusal("export", "--out", root.toString()))
                .startsWith(root + " is a folder. Nothing was changed. Name a file in it");
    }
}
