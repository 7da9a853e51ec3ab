package org.diglot.memory;

/**
 * Words to be looked up in the texts of the memory.
 *
 * <p>All words must occur, in any order; words in double quotes occur one after another. Capital
 * letters do not matter, nor do endings; {@code =word} is found only as it is written. An asterisk
 * stands for any letters ({@code burocra*}). In scripts without spaces between words, such as
 * Chinese, any stretch of a text is found. Between slashes a regular expression of {@link
 * java.util.regex.Pattern} is looked for ({@code /19[0-9]{2}/}), without regard to capital letters.
 *
 * @param sought what is looked for, and where
 * @param direction the two versions that are shown
 * @param count the largest number of hits, at least 1
 * @param memories which memories are asked
 */
public record ConcordanceQuery(Sought sought, Direction direction, int count, Selection memories) {

    /** What is looked for, and where. */
    public sealed interface Sought {

        /**
         * What the text in the language of the source must have; nothing if it is blank.
         *
         * @return empty if the words do not have to be there
         */
        String inSource();

        /** The same for the language of the target. */
        String inTarget();
    }

    /**
     * Words in one of the two texts.
     *
     * @param words as they were typed
     * @param side where
     */
    public record OnSide(String words, Side side) implements Sought {
        @Override
        public String inSource() {
            return side == Side.TARGET ? "" : words;
        }

        @Override
        public String inTarget() {
            return side == Side.SOURCE ? "" : words;
        }
    }

    /**
     * Some words in the source, and others in its translation.
     *
     * @param inSource words for the source
     * @param inTarget words for the translation
     */
    public record OnBoth(String inSource, String inTarget) implements Sought {}

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

    /** What is looked up in all memories. */
    public ConcordanceQuery(Sought sought, Direction direction, int count) {
        this(sought, direction, count, Selection.ALL);
    }

    /** Words in one of the two texts, looked up in all memories. */
    public ConcordanceQuery(String words, Direction direction, Side side, int count) {
        this(new OnSide(words, side), direction, count, Selection.ALL);
    }

    /** The same in other memories. */
    public ConcordanceQuery from(Selection others) {
        return new ConcordanceQuery(sought, direction, count, others);
    }
}
