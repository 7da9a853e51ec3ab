package org.diglot.project;

import com.ibm.icu.text.BreakIterator;

import org.diglot.model.VersionTag;

/**
 * Counts words, everywhere in the same way: runs between the word boundaries of Unicode that hold a
 * letter or a digit.
 *
 * <p>The boundaries are those of UAX 29 as ICU finds them, with dictionaries for languages that
 * write no spaces. The exchange standard for counts, GMX-V, asks for the same. So {@code Trotsky’s}
 * is one word with either apostrophe, and {@code ice-pick} two; the boundaries that come with Java
 * are older rules that have it the other way round.
 *
 * @see <a href="https://unicode.org/reports/tr29/#Word_Boundaries">UAX 29</a>
 */
public final class WordCount {
    private WordCount() {}

    /** The number of words of {@code text}, written in {@code version}. Any thread may ask. */
    public static int of(String text, VersionTag version) {
        BreakIterator boundaries = BreakIterator.getWordInstance(version.locale());
        boundaries.setText(text);
        int count = 0;
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            count += hasLetterOrDigit(text, start, end) ? 1 : 0;
            start = end;
        }
        return count;
    }

    private static boolean hasLetterOrDigit(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
