package org.diglot.memory;

/**
 * Points taken off for a difference that the similarity of words does not see.
 *
 * @param cause what differs
 * @param points at least 1
 */
public record Deduction(Cause cause, int points) {

    /** What may differ beside the words. */
    public enum Cause {
        /** Capital and small letters. */
        CASE,
        /** Signs that are no words. */
        PUNCTUATION,
        /** White space, or letters encoded in another way. */
        SPACING,
        /** The same number of numbers, but other ones. */
        NUMBERS,
        /** Inline codes. */
        CODES,
        /** The translation is written for another region, such as {@code pt-PT} for {@code pt}. */
        REGION,
        /** The translation is written in another script, such as {@code zh-Hant}. */
        SCRIPT,
        /** It is of a competing version, such as {@code es-x-literal} for {@code es}. */
        VERSION,
        /** Nothing in the text: the user trusts this memory less. */
        MEMORY
    }

    public Deduction {
        if (points < 1) {
            throw new IllegalArgumentException("A deduction of " + points);
        }
    }
}
