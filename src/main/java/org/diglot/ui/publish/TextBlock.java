package org.diglot.ui.publish;

import org.diglot.model.TextDirection;
import org.diglot.ui.editor.LineBreaks;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.util.Locale;

/**
 * A text set in lines of one width, with the breaks of its language and the direction of its
 * version.
 */
record TextBlock(TextDirection direction, Locale locale, float width) {

    /**
     * Paints a text and tells how high it is.
     *
     * @param corner left and top
     */
    float paint(Graphics2D g, String text, Font font, float[] corner) {
        float y = corner[1];
        for (String line : text.split("\n", -1)) {
            y +=
                    line.isBlank()
                            ? font.getSize2D()
                            : lines(g, line, font, new float[] {corner[0], y});
        }
        return y - corner[1];
    }

    private float lines(Graphics2D g, String text, Font font, float[] corner) {
        boolean right = direction == TextDirection.RIGHT_TO_LEFT;
        AttributedString set = new AttributedString(text);
        set.addAttribute(TextAttribute.FONT, font);
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                right ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        TextMeasurer measurer = new TextMeasurer(set.getIterator(), g.getFontRenderContext());
        LineBreaks breaks = LineBreaks.of(text, locale);
        float y = corner[1];
        for (int start = 0; start < text.length(); ) {
            TextLayout layout = measurer.getLayout(start, end(measurer, breaks, start, text));
            start += layout.getCharacterCount();
            y += layout.getAscent();
            float x = right ? corner[0] + width - layout.getVisibleAdvance() : corner[0];
            layout.draw(g, x, y);
            y += layout.getDescent() + layout.getLeading();
        }
        return y - corner[1];
    }

    /** Where the line ends that begins at {@code start}. */
    private int end(TextMeasurer measurer, LineBreaks breaks, int start, String text) {
        int fits = measurer.getLineBreakIndex(start, Math.max(width, 1));
        if (fits >= text.length()) {
            return text.length();
        }
        int wanted = breaks.last(start, fits);
        int end = wanted > start ? wanted : breaks.withinWord(start, fits);
        return Math.max(end, start + 1);
    }
}
