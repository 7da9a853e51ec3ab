package org.diglot.memory;

/**
 * Words to be looked up in the texts of the memory.
 *
 * @param words words that must all occur, in any order; words in double quotes occur one after
 *     another. Capital letters do not matter, nor do common endings. An asterisk stands for any
 *     letters ({@code burocra*}). Between slashes a regular expression of {@link
 *     java.util.regex.Pattern} ({@code /19[0-9]{2}/}), for which every text is read
 * @param direction the two versions that are shown
 * @param side where the words are looked for
 * @param count the largest number of hits, at least 1
 */
public record ConcordanceQuery(String words, Direction direction, Side side, int count) {

    /** In which of the two texts the words must occur. */
    public enum Side {
        SOURCE,
        TARGET,
        /** All of them in the source, or all of them in the target. */
        EITHER
    }

    public ConcordanceQuery {
        if (count < 1) {
            throw new IllegalArgumentException("At least one hit must be wanted");
        }
    }
}
