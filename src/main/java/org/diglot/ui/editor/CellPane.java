package org.diglot.ui.editor;

import org.diglot.model.Content;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.ColumnStyle.Invisibles;
import org.diglot.ui.look.Ink;

import java.awt.Color;
import java.awt.Dimension;

import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;

/**
 * Shows the text of one cell. Painting thread only.
 *
 * <p>An inline code counts as one char in every offset.
 */
public class CellPane extends JTextPane {
    private static final long serialVersionUID = 1L;

    private Invisibles invisibles = Invisibles.HIDDEN;
    private int shown;

    /** An empty pane that cannot be edited. */
    public static CellPane toRead() {
        return new CellPane();
    }

    CellPane() {
        setEditable(false);
        setMargin(null);
        setTransferHandler(new CellTransfer());
        putClientProperty(HONOR_DISPLAY_PROPERTIES, true);
        paint(Ink.PAPER.color());
    }

    @Override
    protected final CellKit createDefaultEditorKit() {
        return new CellKit();
    }

    /** Font, direction and language of the version. */
    public final void style(ColumnStyle style) {
        if (!getFont().equals(style.font())) {
            setFont(style.font());
        }
        setLocale(style.locale());
        setComponentOrientation(style.orientation());
        setForeground(Ink.TEXT.color());
        setCaretColor(Ink.TEXT.color());
        if (invisibles != style.invisibles()) {
            invisibles = style.invisibles();
            repaint();
        }
    }

    final boolean showsInvisibles() {
        return invisibles == Invisibles.SHOWN;
    }

    /** The colour behind the text. */
    public final void paint(Color background) {
        if (!background.equals(getBackground())) {
            setBackground(background);
        }
    }

    final CellDocument document() {
        return (CellDocument) getDocument();
    }

    /** What is written, without what an input method has not committed yet. */
    public final Content content() {
        return document().content();
    }

    /** What is selected. */
    public final Content selection() {
        return document().content(getSelectionStart(), getSelectionEnd());
    }

    /** Shows another text. */
    public void content(Content content) {
        shown++;
        insert(0, getDocument().getLength(), content);
    }

    /** How often another text was shown; tells whether the pane is still where it was. */
    final int timesShown() {
        return shown;
    }

    /** Puts content at a place and selects it. */
    final void insertAt(int offset, Content content) {
        insert(offset, 0, content);
        int length = content.plainText().length() + content.codes().size();
        select(offset, Math.min(offset + length, getDocument().getLength()));
    }

    /** Takes a part of the text away. */
    final void remove(int start, int end) {
        insert(start, end - start, Content.EMPTY);
    }

    /** Puts content in place of what is selected, or at the caret. */
    public final void insert(Content content) {
        insert(getSelectionStart(), getSelectionEnd() - getSelectionStart(), content);
    }

    private void insert(int offset, int length, Content content) {
        try {
            document().replace(offset, length, content, this);
        } catch (BadLocationException e) {
            throw new IllegalStateException("A place outside the text", e);
        }
    }

    /** Marks a part of the text, besides the selection. */
    public final void highlight(int start, int end) {
        try {
            getHighlighter()
                    .addHighlight(
                            start,
                            end,
                            new DefaultHighlighter.DefaultHighlightPainter(Ink.HIT.color()));
        } catch (BadLocationException e) {
            throw new IllegalStateException("A place outside the text", e);
        }
    }

    /** The height that the text needs at a width, border included. */
    public final int heightAt(int width) {
        if (getWidth() != width) {
            setSize(new Dimension(width, Short.MAX_VALUE));
        }
        return getPreferredSize().height;
    }
}
