package org.diglot.ui.editor;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.Inline;
import org.diglot.ui.look.Ink;

import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

import javax.swing.Icon;

/**
 * An inline code as the reader sees it: a small pill that says its number and which way it opens.
 */
final class ChipIcon implements Icon {
    private final String label;
    private final Component pane;

    ChipIcon(Inline.Code code, Component pane) {
        this.pane = pane;
        this.label =
                switch (code.kind()) {
                    case BEGIN, HIGHLIGHT_BEGIN -> code.label() + "›";
                    case END, HIGHLIGHT_END -> "‹" + code.label();
                    case STANDALONE, ISOLATED, UNKNOWN -> code.label();
                };
    }

    private Font font() {
        Font text = pane.getFont();
        return text.deriveFont(Font.BOLD, text.getSize2D() * 0.72f);
    }

    private FontMetrics metrics() {
        return pane.getFontMetrics(font());
    }

    @Override
    public int getIconWidth() {
        return metrics().stringWidth(label) + UIScale.scale(12);
    }

    @Override
    public int getIconHeight() {
        return metrics().getHeight() + UIScale.scale(1);
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            int gap = UIScale.scale(2);
            int height = getIconHeight();
            pen.setColor(Ink.CHIP.color());
            pen.fillRoundRect(
                    x + gap, y, getIconWidth() - 2 * gap, height, height * 2 / 3, height * 2 / 3);
            pen.setColor(Ink.CHIP_TEXT.color());
            pen.setFont(font());
            FontMetrics metrics = pen.getFontMetrics();
            int base = y + (height - metrics.getHeight()) / 2 + metrics.getAscent();
            pen.drawString(label, x + UIScale.scale(6), base);
        } finally {
            pen.dispose();
        }
    }
}
