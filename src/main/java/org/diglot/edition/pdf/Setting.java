package org.diglot.edition.pdf;

/**
 * How a passage is set.
 *
 * @param size in points
 * @param width of the column in points
 * @param alignment where short lines stand
 * @param words whether they are divided
 */
record Setting(float size, float width, Alignment alignment, Words words) {
    /** The same in a column of another width. */
    Setting within(float other) {
        return new Setting(size, other, alignment, words);
    }

    /** What happens to a word at the end of a line that it does not fit into. */
    enum Words {
        /** It goes to the next line. */
        WHOLE,
        /** It is divided, where the language allows. */
        DIVIDED
    }

    /** Where lines stand that do not fill the column. */
    enum Alignment {
        /** Where the language begins its lines. */
        START,
        CENTRE,
        /** At both edges, where a line is full; as START otherwise. */
        JUSTIFIED
    }
}
