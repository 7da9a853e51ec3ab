package org.diglot.memory.match;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Word borders in text of Latin letters and common signs, several times as fast as ICU finds them.
 *
 * <p>Only what cannot depend on a language or on a neighbour further away is done here; for all
 * other text {@link #isPlain} says no. {@code LatinTextTest} compares the two.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/#Word_Boundary_Rules">UAX 29, rules WB3d to
 *     WB12</a>
 */
final class LatinText {

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
        /** Joins whatever word it stands at; where there are two, ICU has to say what they are. */
        UNDERSCORE,
        /** Stands for itself. */
        ALONE,
        UNKNOWN
    }

    private static final int LAST = 0x17F;
    private static final List<Sort> SORTS =
            IntStream.rangeClosed(0, LAST).mapToObj(c -> first((char) c)).toList();

    private LatinText() {}

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
        if (Character.isLetter(c)) {
            return Sort.LETTER;
        }
        if (c >= '0' && c <= '9') {
            return Sort.DIGIT;
        }
        return Character.isISOControl(c) ? Sort.UNKNOWN : Sort.ALONE;
    }

    private static Sort sort(char c) {
        if (c <= LAST) {
            return SORTS.get(c);
        }
        return switch (c) {
            case '\u2018', '\u2019' -> Sort.BETWEEN;
            case '\u2013', '\u2014', '\u201C', '\u201D', '\u201E', '\u2026' -> Sort.ALONE;
            default -> Sort.UNKNOWN;
        };
    }

    /** Whether the borders of the whole text are known here. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            Sort sort = sort(text.charAt(i));
            if (sort == Sort.UNKNOWN || (sort == Sort.UNDERSCORE && text.startsWith("__", i))) {
                return false;
            }
        }
        return true;
    }

    /** The end of the token that starts here. */
    static int end(String text, int start) {
        return switch (sort(text.charAt(start))) {
            case LETTER, DIGIT, UNDERSCORE -> endOfWord(text, start);
            case SPACE -> endOfSpaces(text, start);
            case BETWEEN_DIGITS, BETWEEN, BETWEEN_LETTERS, ALONE, UNKNOWN -> start + 1;
        };
    }

    private static int endOfSpaces(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
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

    /** What a token of such a text is. */
    static Token.Kind kind(String token) {
        boolean digits = false;
        for (int i = 0; i < token.length(); i++) {
            Sort sort = sort(token.charAt(i));
            if (sort == Sort.LETTER) {
                return Token.Kind.WORD;
            }
            digits |= sort == Sort.DIGIT;
        }
        if (digits) {
            return Token.Kind.NUMBER;
        }
        char only = token.charAt(0);
        boolean blank = only == ' ' || only == '\t' || only == '\n' || only == '\u00A0';
        return blank ? Token.Kind.BLANK : Token.Kind.SIGN;
    }
}
