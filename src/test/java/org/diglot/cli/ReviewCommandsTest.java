package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.diglot.cli.Diglot.Answer;
import org.diglot.edition.review.ReviewedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class ReviewCommandsTest {
    @TempDir private Path root;

    private Path sent(Diglot diglot, String format) {
        Path file = diglot.root.resolve("review." + format);
        Answer answer =
                diglot.run(
                        "review",
                        "export",
                        "--version",
                        "es",
                        "--format",
                        format,
                        "--out",
                        file.toString());
        assertThat(answer).isEqualTo(new Answer(0, file + "\n", ""));
        return file;
    }

    private static void correct(Path file, String id, String text) throws Exception {
        ReviewedFile reviewed = ReviewedFile.of(Files.readAllBytes(file));
        reviewed.target(id, text);
        Files.write(file, reviewed.bytes());
    }

    @Test
    void aCorrectionComesBackInTheReviewersName() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path file = sent(diglot, "docx");
        correct(file, "s2", "Un zorro vio uvas.");

        Answer dry = diglot.run("review", "import", file.toString(), "--dry-run");
        String before = diglot.read("tmx/fable.tmx");
        Answer answer = diglot.run("review", "import", file.toString(), "--as", "Rosa");

        assertThat(dry).isEqualTo(answer);
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("1 text and 0 states taken, 0 remarks noted, ")
                .endsWith(" unchanged, 0 the same on both sides.\n");
        assertThat(before).doesNotContain("Un zorro", "Rosa");
        assertThat(diglot.read("tmx/fable.tmx")).contains("Un zorro vio uvas.", "Rosa", "reviewed");
    }

    @Test
    void aConflictIsShownWithAllTextsAndDecidedOnDemand() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Path file = sent(diglot, "xlsx");
        correct(file, "s2", "Un zorro vio uvas.");
        diglot.write(
                "tmx/fable.tmx",
                diglot.read("tmx/fable.tmx").replace("Una zorra vio", "La zorra vio"));

        Answer open = diglot.run("review", "import", file.toString());
        Answer json = diglot.run("review", "import", file.toString(), "--dry-run", "--json");
        Answer theirs = diglot.run("review", "import", file.toString(), "--take", "theirs");

        assertThat(open.code()).isEqualTo(1);
        assertThat(open.out())
                .contains(
                        """
                        both have changed it; yours was kept.
                            sent:     Una zorra vio uvas.
                            here:     La zorra vio uvas.
                            reviewer: Un zorro vio uvas.
                        """);
        JsonObject data = JsonParser.parseString(json.out()).getAsJsonObject();
        assertThat(data.getAsJsonObject("outcomes").get("conflict").getAsInt()).isEqualTo(1);
        assertThat(data.getAsJsonArray("open")).hasSize(1);
        assertThat(theirs.code()).isZero();
        assertThat(diglot.read("tmx/fable.tmx")).contains("Un zorro vio uvas.");
    }

    @Test
    void aReviewOfAnotherProjectIsRefused() throws Exception {
        Path file = sent(Diglot.translated(root.resolve("one")), "docx");
        Diglot other = Diglot.at(root.resolve("other"));
        other.write("source-text/song.txt", "Row on.\n");

        Answer answer = other.run("review", "import", file.toString());

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                1,
                                "",
                                file
                                        + " is a review of fable.txt, and this project has no such document."
                                        + " Nothing was changed. Name the right project with --project.\n"));
    }

    @Test
    void wrongWordsAreAnsweredWithTheRightOnes() throws Exception {
        Diglot diglot = Diglot.translated(root);

        assertThat(diglot.run("review", "export", "--version", "fr").err())
                .contains("fable.txt has no version fr. It has es");
        assertThat(diglot.advice("review", "export", "-v", "es", "--format", "pdf"))
                .contains("Choose one of: docx, xlsx.");
        assertThat(diglot.run("review", "export", "-v", "es", "--filter", "rejected").err())
                .contains("there is nothing to review");
        assertThat(diglot.run("review", "import", "nowhere.docx").err())
                .contains("There is no file nowhere.docx");
    }
}
