package org.diglot.memory.match;

/**
 * What each difference beside the words costs, all in one place.
 *
 * <p>The figures keep the order that translators know: a text that differs only in numbers, codes,
 * capitals or punctuation stays in the band from 95 to 99 percent. They only subtract, so the
 * similarity of words is an upper bound of every score.
 */
final class Weights {
    /** Capital letters differ anywhere. */
    static final int CASE = 1;

    /** Any sign differs. */
    static final int PUNCTUATION = 1;

    /** Blanks differ, or letters that look alike are encoded in another way. */
    static final int SPACING = 1;

    /** Each number that became another number. */
    static final int NUMBER = 1;

    static final int MOST_FOR_NUMBERS = 5;

    /** Each code that is missing or new; one for all if they only stand elsewhere. */
    static final int CODE = 1;

    static final int MOST_FOR_CODES = 5;

    /** A translation for another region: a few words and spellings may be others. */
    static final int REGION = 1;

    /** Another script can be read by the same people, but has to be typed anew. */
    static final int SCRIPT = 10;

    /** A competing version differs on purpose; it must never pass for the one wanted. */
    static final int VERSION = 10;

    private Weights() {}
}
