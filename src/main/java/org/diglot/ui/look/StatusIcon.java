package org.diglot.ui.look;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.State;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

import javax.swing.Icon;

/**
 * The state of a variant as shape and colour: ○ empty, ◐ draft, ● translated, ✓ reviewed, ✕
 * rejected, and a lock below where it must not be changed.
 *
 * @param state what to show
 */
public record StatusIcon(State state) implements Icon {
    private static final int SIZE = 12;

    @Override
    public int getIconWidth() {
        return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(state.isLocked() ? 2 * SIZE + 4 : SIZE);
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.translate(x, y);
            float unit = UIScale.getUserScaleFactor();
            pen.scale(unit, unit);
            paintStatus(pen);
            if (state.isLocked()) {
                paintLock(pen);
            }
        } finally {
            pen.dispose();
        }
    }

    private void paintStatus(Graphics2D pen) {
        pen.setStroke(new BasicStroke(1.4f));
        Ellipse2D circle = new Ellipse2D.Float(1, 1, 10, 10);
        switch (state.status()) {
            case EMPTY -> {
                pen.setColor(Ink.EMPTY.color());
                pen.draw(circle);
            }
            case DRAFT -> {
                pen.setColor(Ink.DRAFT.color());
                pen.draw(circle);
                pen.fill(new Arc2D.Float(1, 1, 10, 10, 90, 180, Arc2D.PIE));
            }
            case TRANSLATED -> {
                pen.setColor(Ink.TRANSLATED.color());
                pen.fill(new Ellipse2D.Float(0.5f, 0.5f, 11, 11));
            }
            case REVIEWED -> stroke(pen, Ink.REVIEWED, 1.5f, 6.5f, 4.8f, 10, 11, 2);
            case REJECTED -> {
                stroke(pen, Ink.REJECTED, 2, 2, 10, 10);
                stroke(pen, Ink.REJECTED, 10, 2, 2, 10);
            }
        }
    }

    private static void stroke(Graphics2D pen, Ink ink, float... points) {
        Path2D path = new Path2D.Float();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        pen.setColor(ink.color());
        pen.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }

    private static void paintLock(Graphics2D pen) {
        pen.setColor(Ink.FAINT_TEXT.color());
        pen.setStroke(new BasicStroke(1.5f));
        pen.draw(new Arc2D.Float(3.5f, 16, 5, 7, 0, 180, Arc2D.OPEN));
        pen.fill(new RoundRectangle2D.Float(2, 20, 8, 7, 2, 2));
    }
}
