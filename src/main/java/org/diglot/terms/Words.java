package org.diglot.terms;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into words.
 *
 * <p>A word is a run of letters, digits and marks. Hyphens and apostrophes part words, so that
 * {@code l’Opposition} holds the word {@code Opposition}; where a language writes endings behind an
 * apostrophe, the ending belongs to the word before it ({@link Habits#endsBehindApostrophe}). In
 * scripts that put no spaces between words, each character is a word, so a term is found wherever
 * its characters stand side by side.
 */
final class Words {

    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    /** Marks that end a phrase: a term never reaches across them. */
    private static final String BREAKS = ",;:!?()[]{}…،؛؟，。；：！？（）、—–";

    private final String text;
    private final Habits habits;
    private final List<Word> words = new ArrayList<>();
    private int previousEnd;

    private Words(String text, Habits habits) {
        this.text = text;
        this.habits = habits;
    }

    static List<Word> of(String text, Habits habits) {
        return new Words(text, habits).cut();
    }

    private List<Word> cut() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at = startsWord(c) ? take(at) : at + Character.charCount(c);
        }
        return List.copyOf(words);
    }

    private int take(int start) {
        int end = isUnspaced(start) ? afterCharacter(start) : afterLetters(start);
        int whole = afterEnding(start, end);
        String raw = text.substring(start, end);
        boolean joined = !words.isEmpty() && isJoint(text.substring(previousEnd, start));
        words.add(new Word(raw, habits.keys(raw), new Span(start, whole), joined));
        previousEnd = whole;
        return whole;
    }

    private int afterCharacter(int start) {
        return start + Character.charCount(text.codePointAt(start));
    }

    private int afterLetters(int start) {
        int end = start;
        while (end < text.length() && isInside(text.codePointAt(end)) && !isUnspaced(end)) {
            end = afterCharacter(end);
        }
        return end;
    }

    private int afterEnding(int start, int end) {
        if (end == start || end >= text.length() || !isApostrophe(text.charAt(end))) {
            return end;
        }
        int after = afterLetters(end + 1);
        boolean ending =
                after > end + 1 && habits.endsBehindApostrophe(text.substring(end + 1, after));
        return ending ? after : end;
    }

    private boolean isUnspaced(int at) {
        return UNSPACED.contains(UnicodeScript.of(text.codePointAt(at)));
    }

    private static boolean startsWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isInside(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    /** A full stop is a joint only inside a name such as {@code Marxist.com}. */
    private static boolean isJoint(String between) {
        boolean breaks = between.chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
        return !breaks && (between.indexOf('.') < 0 || between.equals("."));
    }
}
