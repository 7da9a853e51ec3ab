package org.diglot.memory.match;

/**
 * A stretch of text between two word borders.
 *
 * @param text as written
 * @param kind what it is
 * @param key what is compared: for a word its folded form, for every number the same sign, for the
 *     rest the text
 */
public record Token(String text, Kind kind, String key) {

    /** The key of all numbers: one number can be put in place of another without translating. */
    public static final String NUMBER_KEY = "#";

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        /** Punctuation, symbols, emoji. */
        SIGN,
        BLANK
    }

    /** Whether it counts for the similarity. */
    public boolean counts() {
        return kind == Kind.WORD || kind == Kind.NUMBER;
    }

    /** The text with typewriter apostrophes: how they are printed does not make another word. */
    static String straight(String text) {
        return text.replace('\u2019', '\'');
    }
}
