package org.diglot.ui.editor;

import com.ibm.icu.text.BreakIterator;

import java.util.Locale;

/**
 * Where a line of a text may end: the line breaking algorithm of Unicode with the customs of a
 * language, and a dictionary for languages that write without spaces. Painting thread only.
 *
 * @see <a href="https://www.unicode.org/reports/tr14/">Unicode Standard Annex 14</a>
 */
public final class LineBreaks {
    private final String text;
    private final BreakIterator lines;
    private final Locale locale;

    private LineBreaks(String text, BreakIterator lines, Locale locale) {
        this.text = text;
        this.lines = lines;
        this.locale = locale;
    }

    /** The breaks of one paragraph. */
    public static LineBreaks of(String text, Locale locale) {
        BreakIterator lines = BreakIterator.getLineInstance(locale);
        lines.setText(text);
        return new LineBreaks(text, lines, locale);
    }

    boolean areOf(String other) {
        return text.equals(other);
    }

    /**
     * The last place after {@code start} where a line may end if the chars before {@code fits} have
     * room. White space may hang over the end of the line.
     *
     * @return {@code start} if there is no such place
     */
    public int last(int start, int fits) {
        int limit = fits;
        while (limit < text.length() && Character.isWhitespace(text.charAt(limit))) {
            limit++;
        }
        int place = lines.isBoundary(limit) ? limit : lines.preceding(limit);
        return Math.max(start, place);
    }

    /** The last place up to {@code fits} that does not cut a letter with its accents in two. */
    public int withinWord(int start, int fits) {
        BreakIterator letters = BreakIterator.getCharacterInstance(locale); // seldom needed
        letters.setText(text);
        int place = letters.isBoundary(fits) ? fits : letters.preceding(fits);
        return place > start ? place : fits;
    }
}
