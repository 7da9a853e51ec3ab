package org.diglot.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.ui.Samples;
import org.diglot.ui.look.Appearance;
import org.diglot.ui.look.ColumnStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.StringSelection;
import java.awt.image.BufferedImage;

import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

class CellPaneTest {
    private static final Inline.Code BEGIN = Samples.code(CodeKind.BEGIN, 1);
    private static final Inline.Code END = Samples.code(CodeKind.END, 1);
    private static final Content CODED =
            Content.of(
                    new Inline.Text("a "), BEGIN, new Inline.Text("b"), END, new Inline.Text(" c"));

    @BeforeEach
    void theme() throws Exception {
        SwingUtilities.invokeAndWait(new Appearance(Appearance.Theme.LIGHT, 100)::install);
    }

    private static CellPane paneWith(Content content) {
        CellPane pane = CellPane.toRead();
        pane.setEditable(true);
        pane.content(content);
        return pane;
    }

    private static Content onPaintingThread(java.util.function.Supplier<Content> work)
            throws Exception {
        Content[] result = {Content.EMPTY};
        SwingUtilities.invokeAndWait(() -> result[0] = work.get());
        return result[0];
    }

    @Test
    void whatIsShownIsReadBack() throws Exception {
        assertThat(onPaintingThread(() -> paneWith(CODED).content())).isEqualTo(CODED);
    }

    @Test
    void twoEqualCodesSideBySideStayTwo() throws Exception {
        Content twice = Content.of(BEGIN, BEGIN, END, END);

        assertThat(onPaintingThread(() -> paneWith(twice).content())).isEqualTo(twice);
    }

    @Test
    void textTypedBesideACodeIsText() throws Exception {
        Content typed =
                onPaintingThread(() -> {
                    CellPane pane = paneWith(CODED);
                    pane.setCaretPosition(3);
                    pane.replaceSelection("x");
                    return pane.content();
                });

        assertThat(typed)
                .isEqualTo(
                        Content.of(
                                new Inline.Text("a "),
                                BEGIN,
                                new Inline.Text("xb"),
                                END,
                                new Inline.Text(" c")));
    }

    @Test
    void theCharThatStandsForACodeCannotBeTyped() throws Exception {
        Content typed =
                onPaintingThread(() -> {
                    CellPane pane = paneWith(Content.EMPTY);
                    pane.replaceSelection("a\uFFFCb\u0001c");
                    return pane.content();
                });

        assertThat(typed).isEqualTo(Content.of("abc"));
    }

    @Test
    void copyingKeepsTheCodesAndOtherProgramsGetTheText() throws Exception {
        Clipboard clipboard = new Clipboard("test");
        Content pasted =
                onPaintingThread(() -> {
                    CellPane from = paneWith(CODED);
                    from.select(1, 5);
                    TransferHandler handler = from.getTransferHandler();
                    handler.exportToClipboard(from, clipboard, TransferHandler.COPY);
                    CellPane to = paneWith(Content.EMPTY);
                    handler.importData(
                            new TransferHandler.TransferSupport(to, clipboard.getContents(null)));
                    return to.content();
                });

        assertThat(pasted)
                .isEqualTo(Content.of(new Inline.Text(" "), BEGIN, new Inline.Text("b"), END));
        assertThat(clipboard.getData(java.awt.datatransfer.DataFlavor.stringFlavor))
                .isEqualTo(" b");
    }

    @Test
    void cuttingTakesTextAndCodesAwayFromWhereTheyWereAndNowhereElse() throws Exception {
        Clipboard clipboard = new Clipboard("test");
        Content left =
                onPaintingThread(() -> {
                    CellPane pane = paneWith(CODED);
                    pane.select(2, 5);
                    pane.getTransferHandler()
                            .exportToClipboard(pane, clipboard, TransferHandler.MOVE);
                    return pane.content();
                });

        assertThat(left).isEqualTo(Content.of("a  c"));
    }

    @Test
    void lineEndsOfAPageArePastedAsSpaces() throws Exception {
        Content pasted =
                onPaintingThread(() -> {
                    CellPane pane = paneWith(CODED);
                    pane.select(0, 1);
                    pane.getTransferHandler()
                            .importData(
                                    new TransferHandler.TransferSupport(
                                            pane, new StringSelection("x\ny\n")));
                    return pane.content();
                });

        assertThat(pasted.plainText()).isEqualTo("x y b c");
        assertThat(pasted.codes()).containsExactly(BEGIN, END);
    }

    @Test
    void signsOverInvisibleCharsAreDrawnWithoutChangingTheText() throws Exception {
        Content shown = Content.of("a\u00A0b c\u200F");
        int[] inked = {0, 0};
        Content kept =
                onPaintingThread(() -> {
                    CellPane pane = paneWith(shown);
                    ColumnStyle style = ColumnStyle.of(Samples.ES, pane.getFont());
                    pane.style(style);
                    inked[0] = accents(pane);
                    pane.style(style.with(ColumnStyle.Invisibles.SHOWN));
                    inked[1] = accents(pane);
                    return pane.content();
                });

        assertThat(kept).isEqualTo(shown);
        assertThat(inked[0]).isZero();
        assertThat(inked[1]).isPositive();
    }

    /** How many dots are painted in a colour that plain text does not have. */
    private static int accents(CellPane pane) {
        pane.setSize(200, 40);
        BufferedImage image = new BufferedImage(200, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pane.paint(pen);
        pen.dispose();
        int accents = 0;
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 40; y++) {
                accents += isColourful(new Color(image.getRGB(x, y))) ? 1 : 0;
            }
        }
        return accents;
    }

    private static boolean isColourful(Color color) {
        return color.getBlue() - color.getRed() > 60;
    }
}
