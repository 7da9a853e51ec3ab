package org.diglot.memory.lucene;

/**
 * Cuts text into the pieces that shorthand knows: a word, a number or signs, each with the blank
 * before it. Together they are the text again. May be used from any thread.
 */
final class Pieces {
    private static final int TABLE = 0x180;

    private static final byte BLANK = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SIGN = 3;

    /** Of scripts that write without blanks; each is a piece of its own. */
    private static final byte ALONE = 4;

    private final byte[] kinds = new byte[TABLE];

    Pieces() {
        for (char c = 0; c < TABLE; c++) {
            kinds[c] = kindOf(c);
        }
    }

    private byte kind(char c) {
        return c < TABLE ? kinds[c] : kindOf(c);
    }

    private static byte kindOf(char c) {
        if (c == ' ') {
            return BLANK;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    LETTER;
            case Character.OTHER_LETTER -> isEastAsian(c) ? ALONE : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            default -> SIGN;
        };
    }

    private static boolean isEastAsian(char c) {
        return c >= '\u2E80' && c <= '\u9FFF';
    }

    /** The end of the piece that starts here. */
    int end(String text, int start) {
        int at = start;
        if (text.charAt(at) == ' ' && at + 1 < text.length()) {
            at++;
        }
        byte kind = kind(text.charAt(at));
        at++;
        while (at < text.length() && kind != ALONE && kind(text.charAt(at)) == kind) {
            at++;
        }
        return at;
    }
}
