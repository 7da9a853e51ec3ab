package org.diglot.ui.look;

import com.formdev.flatlaf.util.UIScale;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;

import javax.swing.border.Border;

/**
 * A line along one edge of a component, in the colour that the theme has when it is painted, so
 * that a change of theme is seen at once. Painting thread only.
 *
 * @param edge where the line is
 * @param ink its colour
 */
public record InkLine(Edge edge, Ink ink) implements Border {

    /** Where a line is. */
    public enum Edge {
        TOP,
        BOTTOM
    }

    /** A quiet line above. */
    public static InkLine above() {
        return new InkLine(Edge.TOP, Ink.LINE);
    }

    /** A quiet line below. */
    public static InkLine below() {
        return new InkLine(Edge.BOTTOM, Ink.LINE);
    }

    private static int thickness() {
        return Math.max(1, UIScale.scale(1));
    }

    @Override
    public void paintBorder(
            Component component, Graphics pen, int left, int top, int width, int height) {
        int thick = thickness();
        int y =
                switch (edge) {
                    case TOP -> top;
                    case BOTTOM -> top + height - thick;
                };
        pen.setColor(ink.color());
        pen.fillRect(left, y, width, thick);
    }

    @Override
    public Insets getBorderInsets(Component component) {
        return switch (edge) {
            case TOP -> new Insets(thickness(), 0, 0, 0);
            case BOTTOM -> new Insets(0, 0, thickness(), 0);
        };
    }

    @Override
    public boolean isBorderOpaque() {
        return true;
    }
}
