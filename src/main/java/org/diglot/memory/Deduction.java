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
        /** Nothing in the text: the user trusts this memory less. */
        MEMORY
    }

    public Deduction {
        if (points < 1) {
            throw new IllegalArgumentException("A deduction of " + points);
        }
    }
}
