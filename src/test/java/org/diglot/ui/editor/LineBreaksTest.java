package org.diglot.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;

import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.VersionTag;
import org.diglot.ui.Samples;
import org.diglot.ui.look.Appearance;
import org.diglot.ui.look.ColumnStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import javax.swing.SwingUtilities;
import javax.swing.text.View;

class LineBreaksTest {
    private static final Appearance LIGHT = new Appearance(Appearance.Theme.LIGHT, 100);

    @BeforeEach
    void theme() throws Exception {
        SwingUtilities.invokeAndWait(LIGHT::install);
    }

    private static <T> T onPaintingThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    /** The lines of a text in a pane of a width. */
    private static List<String> lines(CellPane pane, int width) throws Exception {
        pane.heightAt(width);
        List<String> lines = new ArrayList<>();
        View paragraph = pane.getUI().getRootView(pane).getView(0).getView(0);
        for (int row = 0; row < paragraph.getViewCount(); row++) {
            View line = paragraph.getView(row);
            int end = Math.min(line.getEndOffset(), pane.getDocument().getLength());
            lines.add(pane.getText(line.getStartOffset(), end - line.getStartOffset()));
        }
        return lines;
    }

    private static CellPane pane(String tag, Content content, CellPane pane) {
        pane.style(ColumnStyle.of(VersionTag.of(tag), LIGHT.font("SansSerif", 15)));
        pane.content(content);
        return pane;
    }

    @ParameterizedTest
    @CsvSource({
        "en, Lenin’s ideas and Trotsky's ideas weren’t the bureaucracy’s (so it’s said).",
        "it, Dopo l’opposizione dell’Internazionale formata l'Opposizione di sinistra: «È così».",
        "fr, Aujourd’hui l’homme s’est tu ; « pourquoi ? » demanda-t-il à l’ami d’Engels.",
        "zh-Hans, 自从他在1923年开始捍卫这些思想，并组建反对派（左派）以来，他就成了“官僚”的死敌。",
        "ja, 彼は「左翼反対派」を組織した。それはちょっとしたことではなかったのだ。",
        "th, เขากลายเป็นศัตรูของระบบราชการตั้งแต่เริ่มต้นปกป้องความคิดเหล่านี้",
        "ar, كان عام 1923 (مايو) بداية «المعارضة اليسارية» في الحزب، ومنذ ذلك الحين صار عدوا للبيروقراطية."
    })
    void everyLineEndsWhereUnicodeAllowsIt(String tag, String text) throws Exception {
        for (int width = 170; width < 400; width += 25) {
            int wide = width;
            List<String> lines =
                    onPaintingThread(
                            () -> lines(pane(tag, Content.of(text), CellPane.toRead()), wide));

            BreakIterator allowed = BreakIterator.getLineInstance(Locale.forLanguageTag(tag));
            allowed.setText(text);
            int end = 0;
            for (String line : lines) {
                end += line.length();
                assertThat(allowed.isBoundary(end)).as("%s|%s", width, line).isTrue();
            }
            assertThat(String.join("", lines)).isEqualTo(text);
            assertThat(lines).hasSizeGreaterThan(1);
        }
    }

    @Test
    void theCellThatIsTypedIntoBreaksLikeTheOneThatIsRead() throws Exception {
        Content text = Content.of("Formata l’Opposizione di sinistra, Lenin’s ideas. ".repeat(5));
        CaretListener nobody =
                new CaretListener() {
                    @Override
                    public void typed(Content content) {}

                    @Override
                    public void left(Edge edge) {}

                    @Override
                    public void resized() {}

                    @Override
                    public void selected() {}
                };
        for (int width = 150; width < 500; width += 50) {
            int wide = width;
            List<String> read =
                    onPaintingThread(() -> lines(pane("it", text, CellPane.toRead()), wide));
            List<String> typed =
                    onPaintingThread(() ->
                            lines(
                                    pane(
                                            "it",
                                            text,
                                            new CaretPane(
                                                    nobody, new org.diglot.ui.look.CommandKeys())),
                                    wide));

            assertThat(typed).isEqualTo(read);
        }
    }

    @Test
    void noLineEndsBetweenAWordAndItsCode() throws Exception {
        Inline.Code code = Samples.code(CodeKind.BEGIN, 1);
        Content text =
                Content.of(new Inline.Text("Sempre "), code, new Inline.Text("l’internazionale"));

        List<String> lines =
                onPaintingThread(() -> lines(pane("it", text, CellPane.toRead()), 150));

        assertThat(lines.getFirst()).startsWith("Sempre");
        assertThat(String.join("", lines)).isEqualTo("Sempre \uFFFCl’internazionale");
    }

    @Test
    void aWordLongerThanTheLineIsBrokenBetweenLetters() throws Exception {
        String word = "e\u0301".repeat(60);

        List<String> lines =
                onPaintingThread(() -> lines(pane("fr", Content.of(word), CellPane.toRead()), 100));

        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.startsWith("e"));
    }
}
