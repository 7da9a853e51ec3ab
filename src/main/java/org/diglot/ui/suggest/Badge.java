package org.diglot.ui.suggest;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.look.Ink;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

import javax.swing.JLabel;
import javax.swing.SwingConstants;

/**
 * The number of a suggestion in a small round box, filled when it is chosen; the box of a draft is
 * dashed.
 */
final class Badge extends JLabel {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    private final boolean dashed;
    private boolean chosen;

    /** The number of what stands so in a memory. */
    static Badge solid(int number) {
        return new Badge(number, false);
    }

    /** The number of a draft. */
    static Badge dashed(int number) {
        return new Badge(number, true);
    }

    private Badge(int number, boolean dashed) {
        super(String.valueOf(number), SwingConstants.CENTER);
        this.dashed = dashed;
        setFont(getFont().deriveFont(Font.BOLD, getFont().getSize2D() * 0.9f));
        choose(false);
    }

    void choose(boolean now) {
        chosen = now;
        setForeground((now ? Ink.PAPER : Ink.ACCENT).color());
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        int size = UIScale.scale(SIZE);
        return new Dimension(Math.max(size, super.getPreferredSize().width + size / 2), size);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Ink.ACCENT.color());
        int arc = UIScale.scale(8);
        if (dashed) {
            pen.setStroke(stroke());
        }
        if (chosen && dashed) {
            int edge = UIScale.scale(3);
            pen.fillRoundRect(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge, arc, arc);
        }
        if (chosen && !dashed) {
            pen.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
        } else {
            pen.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, arc, arc);
        }
        pen.dispose();
        super.paintComponent(graphics);
    }

    private static BasicStroke stroke() {
        float dash = UIScale.scale(3f);
        return new BasicStroke(
                UIScale.scale(1.4f),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {dash, dash * 0.8f},
                0);
    }
}
