package org.diglot.ui.editor;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.look.Ink;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

import javax.swing.text.BadLocationException;
import javax.swing.text.LabelView;
import javax.swing.text.Position;

/** Draws signs over chars that one does not see. The text is not changed. */
final class InvisibleSigns {
    private static final float SMALL = 0.55f;

    private final LabelView view;
    private final Shape room;

    InvisibleSigns(LabelView view, Shape room) {
        this.view = view;
        this.room = room;
    }

    /** The sign over a char with a width; 0 if it needs none. */
    static char space(char c) {
        return switch (c) {
            case ' ' -> '·';
            case '\u00A0' -> '°';
            case '\u202F' -> '\'';
            case '\u2009', '\u2002', '\u2003', '\u3000' -> '□';
            default -> 0;
        };
    }

    /** The letter at a char without a width; 0 if it needs none. */
    static char mark(char c) {
        return switch (c) {
            case '\u200E' -> 'L';
            case '\u200F', '\u061C' -> 'R';
            case '\u200B' -> 'Z';
            case '\u200C' -> 'N';
            case '\u200D', '\u2060' -> 'J';
            case '\u00AD' -> '-';
            case '\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068' -> '<';
            case '\u202C', '\u2069' -> '>';
            case '\uFEFF' -> 'B';
            default -> 0;
        };
    }

    void paint(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            pen.setColor(Ink.ACCENT.color());
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            int start = view.getStartOffset();
            String text = view.getDocument().getText(start, view.getEndOffset() - start);
            for (int i = 0; i < text.length(); i++) {
                paint(pen, text.charAt(i), start + i);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("A run of text ends outside the text", e);
        } finally {
            pen.dispose();
        }
    }

    private void paint(Graphics2D pen, char c, int offset) throws BadLocationException {
        char space = space(c);
        char mark = mark(c);
        if (space == 0 && mark == 0) {
            return;
        }
        Rectangle2D here = place(offset, Position.Bias.Forward);
        Rectangle2D next = place(offset + 1, Position.Bias.Backward);
        double middle = (here.getX() + next.getX()) / 2;
        Font font = view.getFont();
        if (space != 0) {
            FontMetrics metrics = pen.getFontMetrics(font);
            pen.setFont(font);
            float base = (float) here.getY() + metrics.getAscent();
            pen.drawString(
                    String.valueOf(space), (float) (middle - metrics.charWidth(space) / 2.0), base);
        } else {
            pen.setFont(font.deriveFont(font.getSize2D() * SMALL));
            int height = (int) here.getHeight();
            pen.fillRect((int) here.getX(), (int) here.getY(), UIScale.scale(1), height);
            pen.drawString(
                    String.valueOf(mark),
                    (float) here.getX() + UIScale.scale(2),
                    (float) here.getY() + pen.getFontMetrics().getAscent());
        }
    }

    private Rectangle2D place(int offset, Position.Bias bias) throws BadLocationException {
        return view.modelToView(offset, room, bias).getBounds2D();
    }
}
