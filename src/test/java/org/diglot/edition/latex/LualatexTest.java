package org.diglot.edition.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.Texts;
import org.diglot.edition.latex.LatexEditionWriter.Pages;
import org.diglot.model.Bitext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What we write is what LuaLaTeX takes; skipped where it is not installed, and says so. */
class LualatexTest {
    @TempDir private Path folder;

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("lualatex", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    /** The lines of the log that tell of an error. */
    private List<String> compiled(Edition edition, Pages pages) throws Exception {
        assumeThat(isInstalled())
                .as("lualatex is not installed: LaTeX editions are not compiled here")
                .isTrue();
        Path file = folder.resolve("edition.tex");
        try (OutputStream out = Files.newOutputStream(file)) {
            new LatexEditionWriter(pages).write(edition, out);
        }
        Process process =
                new ProcessBuilder("lualatex", "-interaction=nonstopmode", "edition.tex")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("console.txt").toFile())
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String log = Files.readString(folder.resolve("edition.log"), StandardCharsets.UTF_8);
        assertThat(folder.resolve("edition.pdf")).isNotEmptyFile();
        return log.lines().filter(line -> line.startsWith("!")).toList();
    }

    @Test
    void fiveVersionsInThreeScriptsCompileInColumns() throws Exception {
        Edition edition =
                Texts.in("en", "es", "ru", "ar", "zh-Hans")
                        .paragraph("A title", "Un título", "Заглавие", "عنوان", "标题")
                        .paragraph("In 1924.", "En 1924.", "В 1924.", "في 1924 (نعم).", "1924年。")
                        .paragraph("Chapter", "Capítulo", "Глава", "فصل", "章")
                        .paragraph("Three.", "", "Три.", "ثلاثة.", "三。")
                        .edition();

        assertThat(compiled(edition, Pages.SINGLE)).isEmpty();
    }

    @Test
    void facingPagesCompileWithEveryCharacterThatMeansSomething() throws Exception {
        Texts texts = Texts.in("en", "ar").paragraph("A title", "عنوان");
        for (String trouble :
                List.of(
                        "\\ { } $ & # ^ _ % ~",
                        "-- ``x'' ?` !`",
                        "\t\n\r\u2028\u0085",
                        "\u202Ex\u2069",
                        "a\u00ADb\u00A0c\uFEFF",
                        "x\n\ny",
                        "\\par [a] \"b\"",
                        "😀 𝒳",
                        "  x  ")) {
            texts.row(trouble, trouble);
        }
        Bitext bitext = texts.bitext();

        assertThat(compiled(Edition.of(bitext, EditionOptions.all(bitext)), Pages.FACING))
                .isEmpty();
    }
}
