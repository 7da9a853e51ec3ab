package org.diglot.ui.desk;

import org.diglot.model.VersionTag;

import java.text.BreakIterator;

/**
 * Counts words as most tools of the trade do for a start: runs between the word boundaries of the
 * language (Unicode UAX 29) that hold a letter or a digit.
 */
final class WordCount {
    private WordCount() {}

    /** The number of words of {@code text}, written in {@code version}. */
    static int of(String text, VersionTag version) {
        BreakIterator words = BreakIterator.getWordInstance(version.locale());
        words.setText(text);
        int count = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                count++;
            }
            start = end;
        }
        return count;
    }
}
