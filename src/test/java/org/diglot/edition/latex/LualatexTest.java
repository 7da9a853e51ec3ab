package org.diglot.edition.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What we write is what LuaLaTeX takes; skipped where it is not installed, and says so. */
class LualatexTest {
    private static final Pattern NUMBER = Pattern.compile("\\b3[0-9][0-9]\\b");

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

    /**
     * Pages that end within Arabic were put together from the wrong side, and half of them lost.
     */
    @Test
    void columnsStayOnThePageAndInStepWhateverLanguageAPageEndsIn() throws Exception {
        Texts texts = Texts.in("en", "ar").paragraph("A title", "عنوان");
        for (int i = 300; i < 400; i++) {
            texts.paragraph(
                    i + " In the spring of the year they told one another a story.",
                    i + " في ربيع ذلك العام حكى بعضهم لبعض حكاية طويلة جدًا لا تنتهي في سطر واحد.");
        }

        assertThat(compiled(texts.edition(), Pages.SINGLE)).isEmpty();
        List<String> steps = numbersByHeight(folder.resolve("edition.pdf"));
        assertThat(steps).isEqualTo(IntStream.range(300, 400).mapToObj(i -> i + " " + i).toList());
    }

    /** A number on paper. */
    private record Found(String number, int page, float fromLeft, float fromTop) {
        /** The eye sees no point of difference. */
        boolean isBeside(Found other) {
            return page == other.page && Math.abs(fromTop - other.fromTop) < 1;
        }
    }

    /** The numbers from 300 to 399 by twos: a sentence and its translation. */
    private static List<String> numbersByHeight(Path pdf) throws IOException {
        List<Found> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> signs) {
                            Matcher number = NUMBER.matcher(text);
                            while (number.find()) {
                                TextPosition sign = signs.get(number.start());
                                float x = sign.getXDirAdj();
                                assertThat(x).isBetween(0f, sign.getPageWidth());
                                float y = sign.getYDirAdj();
                                all.add(new Found(number.group(), getCurrentPageNo(), x, y));
                            }
                        }
                    };
            stripper.getText(document);
        }
        all.sort(Comparator.comparing(Found::number).thenComparingDouble(Found::fromLeft));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i += 2) {
            Found left = all.get(i);
            Found right = all.get(i + 1);
            lines.add(
                    left.number() + (left.isBeside(right) ? " " : " not beside ") + right.number());
        }
        return lines;
    }
}
