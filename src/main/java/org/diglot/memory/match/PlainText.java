package org.diglot.memory.match;

/**
 * Word borders in text of Latin, Greek and Cyrillic letters and common signs, several times as fast
 * as ICU finds them, and those letters folded.
 *
 * <p>Only what cannot depend on a language or on a neighbour further away is done here; for all
 * other text {@link #isPlain} says no. {@code PlainTextTest} compares the two. Immutable.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/#Word_Boundary_Rules">UAX 29, rules WB3d to
 *     WB12</a>
 */
final class PlainText {

    /** What the rules make of a character. */
    enum Sort {
        LETTER,
        DIGIT,
        SPACE,
        /** Joins two digits. */
        BETWEEN_DIGITS,
        /** Joins two letters or two digits. */
        BETWEEN,
        /** Joins two letters. */
        BETWEEN_LETTERS,
        /** Joins whatever word it stands at; two are a word by themselves. */
        UNDERSCORE,
        /** Stands for itself. */
        ALONE,
        UNKNOWN
    }

    /** Says that a letter is not simply folded; no letter itself. */
    static final char NOT_SIMPLE = 0;

    private static final char LAST = '\u052F';

    /** Letters that are folded to others than their small form, or to several. */
    private static final String SPECIAL = "ªµºßİĲĳĿŀŉſǄǅǆǇǈǉǊǋǌǱǲǳςϐϑϒϓϔϕϖϰϱϲϵϹ";

    private final Sort[] sorts = new Sort[LAST + 1];
    private final char[] folded = new char[LAST + 1];

    PlainText() {
        for (char c = 0; c <= LAST; c++) {
            sorts[c] = first(c);
            boolean simple = sorts[c] != Sort.UNKNOWN && SPECIAL.indexOf(c) < 0;
            folded[c] = simple ? Character.toLowerCase(c) : NOT_SIMPLE;
        }
    }

    private static Sort first(char c) {
        return switch (c) {
            case ' ' -> Sort.SPACE;
            case ',', ';' -> Sort.BETWEEN_DIGITS;
            case '.', '\'' -> Sort.BETWEEN;
            case ':' -> Sort.BETWEEN_LETTERS;
            case '_' -> Sort.UNDERSCORE;
            case '\t', '\n', '\u00A0' -> Sort.ALONE;
            case '\u00A8', '\u00AD', '\u00AF', '\u00B4', '\u00B7', '\u00B8' -> Sort.UNKNOWN;
            default -> other(c);
        };
    }

    private static Sort other(char c) {
        if (c > '\u017F' && !isFurtherLetter(c)) {
            return Sort.UNKNOWN;
        }
        if (Character.isLetter(c)) {
            return Sort.LETTER;
        }
        if (c >= '0' && c <= '9') {
            return Sort.DIGIT;
        }
        return Character.isISOControl(c) ? Sort.UNKNOWN : Sort.ALONE;
    }

    /** Without the letters that stand above others, and Greek signs that look like letters. */
    private static boolean isFurtherLetter(char c) {
        boolean above = c >= '\u02B0' && c <= '\u037A';
        return Character.isLetter(c) && !above;
    }

    private Sort sort(char c) {
        return c <= LAST ? sorts[c] : beyond(c);
    }

    private static Sort beyond(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> Sort.BETWEEN;
            case '\u2013', '\u2014', '\u201C', '\u201D', '\u201E', '\u2026' -> Sort.ALONE;
            default -> Sort.UNKNOWN;
        };
    }

    /** A char of a word folded; {@link #NOT_SIMPLE} where that takes more than a look. */
    char folded(char c) {
        return c <= LAST ? folded[c] : NOT_SIMPLE;
    }

    /** Whether the borders of the whole text are known here. */
    boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (sort(text.charAt(i)) == Sort.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /** The end of the token that starts here. */
    int end(String text, int start) {
        return switch (sort(text.charAt(start))) {
            case LETTER, DIGIT, UNDERSCORE -> endOfWord(text, start);
            case SPACE -> endOfSpaces(text, start);
            case BETWEEN_DIGITS, BETWEEN, BETWEEN_LETTERS, ALONE, UNKNOWN -> start + 1;
        };
    }

    private int endOfSpaces(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private int endOfWord(String text, int start) {
        Sort before = sort(text.charAt(start));
        int at = start + 1;
        while (at < text.length()) {
            Sort here = sort(text.charAt(at));
            if (here == Sort.LETTER || here == Sort.DIGIT || here == Sort.UNDERSCORE) {
                before = here;
                at++;
            } else if (at + 1 < text.length() && joins(here, before, sort(text.charAt(at + 1)))) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean joins(Sort sign, Sort before, Sort after) {
        if (before != after) {
            return false;
        }
        return switch (before) {
            case LETTER -> sign == Sort.BETWEEN || sign == Sort.BETWEEN_LETTERS;
            case DIGIT -> sign == Sort.BETWEEN || sign == Sort.BETWEEN_DIGITS;
            case UNDERSCORE, SPACE, BETWEEN, BETWEEN_DIGITS, BETWEEN_LETTERS, ALONE, UNKNOWN ->
                    false;
        };
    }

    /** Whether a token that starts here may be a word or a number. */
    boolean beginsWord(String text, int start) {
        return switch (sort(text.charAt(start))) {
            case LETTER, DIGIT, UNDERSCORE -> true;
            case SPACE, BETWEEN_DIGITS, BETWEEN, BETWEEN_LETTERS, ALONE, UNKNOWN -> false;
        };
    }

    /** What a token of such a text is. */
    Token.Kind kind(String text, int start, int end) {
        boolean digits = false;
        for (int i = start; i < end; i++) {
            Sort sort = sort(text.charAt(i));
            if (sort == Sort.LETTER) {
                return Token.Kind.WORD;
            }
            digits |= sort == Sort.DIGIT;
        }
        if (text.startsWith("__", end - 2) && end - start > 1) {
            return Token.Kind.WORD;
        }
        if (digits) {
            return Token.Kind.NUMBER;
        }
        char only = text.charAt(start);
        boolean blank = only == ' ' || only == '\t' || only == '\n' || only == '\u00A0';
        return blank ? Token.Kind.BLANK : Token.Kind.SIGN;
    }
}
