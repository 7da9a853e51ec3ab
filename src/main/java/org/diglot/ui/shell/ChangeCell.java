package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.project.ReplacePreview.Codes;
import org.diglot.project.ReplacePreview.Hit;
import org.diglot.project.ReplacePreview.Place;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;

import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/**
 * A hit among its neighbours in one line: what goes is struck out, what comes is marked. The line
 * runs as the language does, and is moved so that the hit is seen.
 */
final class ChangeCell extends JComponent {
    private static final long serialVersionUID = 1L;

    /** So many letters are shown on both sides of a hit. */
    private static final int AROUND = 60;

    private static final int SIDE = 6;

    private transient AttributedString line = new AttributedString(" ");
    private boolean leftToRight = true;
    private int hitStart;
    private int hitEnd;

    /** Shows this hit from now on. */
    void show(Hit hit, ColumnStyle style) {
        Place place = hit.place();
        String text = place.before();
        int from = start(text, place.from());
        int to = end(text, place.to());
        String before = (from > 0 ? "…" : "") + text.substring(from, place.from());
        String after = text.substring(place.to(), to) + (to < text.length() ? "…" : "");
        String sign = hit.codes() == Codes.STEP_ASIDE ? "  ⚠" : "";
        hitStart = before.length();
        int middle = hitStart + place.found().length();
        hitEnd = middle + place.with().length();
        String all = before + place.found() + place.with() + after + sign + " ";
        line = new AttributedString(all.replace('\n', ' '));
        leftToRight = style.orientation().isLeftToRight();
        line.addAttribute(TextAttribute.FONT, style.font());
        line.addAttribute(TextAttribute.FOREGROUND, Ink.TEXT.color());
        line.addAttribute(
                TextAttribute.RUN_DIRECTION,
                leftToRight ? TextAttribute.RUN_DIRECTION_LTR : TextAttribute.RUN_DIRECTION_RTL);
        mark(hitStart, middle, Ink.DELETED_TEXT);
        if (middle > hitStart) {
            line.addAttribute(
                    TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON, hitStart, middle);
        }
        mark(middle, hitEnd, Ink.INSERTED_TEXT);
        if (hitEnd > middle) {
            line.addAttribute(TextAttribute.BACKGROUND, Ink.INSERTED.color(), middle, hitEnd);
        }
    }

    private static int start(String text, int place) {
        int from = Math.max(0, place - AROUND);
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private static int end(String text, int place) {
        int to = Math.min(text.length(), place + AROUND);
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }

    private void mark(int from, int to, Ink ink) {
        if (to > from) {
            line.addAttribute(TextAttribute.FOREGROUND, ink.color(), from, to);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            pen.setColor(getBackground());
            pen.fillRect(0, 0, getWidth(), getHeight());
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            TextLayout layout = new TextLayout(line.getIterator(), pen.getFontRenderContext());
            float base = (getHeight() + layout.getAscent() - layout.getDescent()) / 2;
            layout.draw(pen, left(layout), base);
        } finally {
            pen.dispose();
        }
    }

    /**
     * Where the line begins: at the side where the language begins, moved if the hit is outside.
     */
    private float left(TextLayout layout) {
        float side = UIScale.scale(SIDE);
        float room = getWidth() - 2 * side;
        float width = layout.getAdvance();
        if (width <= room) {
            return leftToRight ? side : getWidth() - side - width;
        }
        Rectangle2D hit = layout.getLogicalHighlightShape(hitStart, hitEnd).getBounds2D();
        float middle = side + room / 2 - (float) hit.getCenterX();
        return Math.clamp(middle, getWidth() - side - width, side);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext =
                    new AccessibleJComponent() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public AccessibleRole getAccessibleRole() {
                            return AccessibleRole.LABEL;
                        }
                    };
        }
        return accessibleContext;
    }
}
