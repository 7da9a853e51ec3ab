package org.diglot.ui.suggest;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.look.Ink;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;

import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.text.JTextComponent;
import javax.swing.text.Position;
import javax.swing.text.View;

/** Underlines with dots what is only guessed, so that nobody takes it for a hit. */
final class GuessPainter extends DefaultHighlightPainter {

    GuessPainter() {
        super(Ink.ACCENT.color());
    }

    @Override
    public Shape paintLayer(
            Graphics graphics,
            int start,
            int end,
            Shape bounds,
            JTextComponent component,
            View view) {
        try {
            int from = Math.max(start, view.getStartOffset());
            int to = Math.min(end, view.getEndOffset());
            Shape shape =
                    view.modelToView(
                            from, Position.Bias.Forward, to, Position.Bias.Backward, bounds);
            Rectangle place = shape.getBounds();
            underline((Graphics2D) graphics.create(), place);
            return place;
        } catch (BadLocationException e) {
            throw new IllegalStateException("A place outside the text", e);
        }
    }

    private static void underline(Graphics2D graphics, Rectangle place) {
        float width = UIScale.scale(2f);
        graphics.setColor(Ink.ACCENT.color());
        graphics.setStroke(
                new BasicStroke(
                        width,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {width, width},
                        0));
        int y = place.y + place.height - Math.round(width / 2);
        graphics.drawLine(place.x, y, place.x + place.width, y);
        graphics.dispose();
    }
}
