package org.diglot.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.ui.Samples;
import org.diglot.ui.look.Appearance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.datatransfer.Clipboard;

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
}
