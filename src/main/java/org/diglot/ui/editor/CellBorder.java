package org.diglot.ui.editor;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.State;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.StatusIcon;
import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;

import javax.swing.border.Border;

/**
 * The white space about the text of a cell, with the line below, the state of the variant at the
 * side, and the mark of the cell in which the caret stands.
 *
 * @param state shown at the side; {@code null} for a source, which has none
 * @param start whether a paragraph starts here
 * @param notes whether somebody has remarked something
 * @param caret whether the caret stands in this cell
 */
public record CellBorder(@Nullable State state, Start start, Notes notes, Caret caret)
        implements Border {
    private static final int SIDE = 14;
    private static final int ABOVE = 9;
    private static final int PARAGRAPH = 14;
    private static final int GUTTER = 20;

    /** The white space on both sides of a text with a state, at 100 %. */
    public static final int SIDES = 2 * SIDE + GUTTER;

    /** Whether there are notes. */
    public enum Notes {
        NONE,
        SOME
    }

    /** What starts with the row of a cell. */
    public enum Start {
        SEGMENT,
        PARAGRAPH
    }

    /** Where the caret is, seen from a cell. */
    public enum Caret {
        ELSEWHERE,
        HERE
    }

    @Override
    public Insets getBorderInsets(Component component) {
        int above = ABOVE + paragraphGap();
        int right = state == null ? SIDE : SIDE + GUTTER;
        return UIScale.scale(new Insets(above, SIDE, ABOVE + 1, right));
    }

    private int paragraphGap() {
        return start == Start.PARAGRAPH ? PARAGRAPH : 0;
    }

    @Override
    public boolean isBorderOpaque() {
        return false;
    }

    @Override
    public void paintBorder(
            Component component, Graphics graphics, int x, int y, int width, int height) {
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            pen.translate(x, y);
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paintParagraph(pen, width);
            pen.setColor(Ink.LINE.color());
            pen.fillRect(0, height - 1, width, 1);
            if (caret == Caret.HERE) {
                paintCaretMark(component, pen, width, height);
            }
            if (state != null) {
                paintState(component, pen, width, state);
            }
        } finally {
            pen.dispose();
        }
    }

    private void paintState(Component component, Graphics2D pen, int width, State shown) {
        StatusIcon icon = new StatusIcon(shown);
        int x = width - UIScale.scale(GUTTER + 5);
        int y = UIScale.scale(ABOVE + paragraphGap() + 4);
        icon.paintIcon(component, pen, x, y);
        if (notes == Notes.SOME) {
            paintNote(pen, x, y + icon.getIconHeight() + UIScale.scale(3));
        }
    }

    /** A small sheet with two lines of writing. */
    private static void paintNote(Graphics2D pen, int x, int y) {
        int unit = UIScale.scale(2);
        pen.setColor(Ink.ACCENT.color());
        pen.setStroke(new BasicStroke(UIScale.scale(1.2f)));
        pen.drawRoundRect(x, y, 5 * unit + 1, 4 * unit, unit, unit);
        pen.fillRect(x + unit, y + unit + unit / 2, 3 * unit + 1, Math.max(1, unit / 2));
        pen.fillRect(x + unit, y + 3 * unit - unit / 2, 2 * unit, Math.max(1, unit / 2));
    }

    private void paintParagraph(Graphics2D pen, int width) {
        if (start == Start.PARAGRAPH) {
            pen.setColor(Ink.PAPER.color());
            pen.fillRect(0, 0, width, UIScale.scale(PARAGRAPH));
            pen.setColor(Ink.STRONG_LINE.color());
            pen.fillRect(0, UIScale.scale(PARAGRAPH) - 1, width, 1);
        }
    }

    /** Strong while the keyboard is here, pale while it is elsewhere. */
    private void paintCaretMark(Component component, Graphics2D pen, int width, int height) {
        float thick = UIScale.scale(1.5f);
        int top = UIScale.scale(paragraphGap()) + UIScale.scale(2);
        int side = UIScale.scale(4);
        pen.setColor((component.isFocusOwner() ? Ink.ACCENT : Ink.STRONG_LINE).color());
        pen.setStroke(new BasicStroke(thick));
        int arc = UIScale.scale(8);
        pen.drawRoundRect(side, top, width - 2 * side, height - top - UIScale.scale(4), arc, arc);
    }
}
