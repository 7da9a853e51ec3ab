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
 * @param memories which memories are asked
 */
public record ConcordanceQuery(
        String words, Direction direction, Side side, int count, Selection memories) {

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

    /** Words to be looked up in all memories. */
    public ConcordanceQuery(String words, Direction direction, Side side, int count) {
        this(words, direction, side, count, Selection.ALL);
    }

    /** The same in other memories. */
    public ConcordanceQuery from(Selection others) {
        return new ConcordanceQuery(words, direction, side, count, others);
    }
}
