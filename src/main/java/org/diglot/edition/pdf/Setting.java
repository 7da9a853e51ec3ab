package org.diglot.edition.pdf;

/**
 * How a passage is set.
 *
 * @param size in points
 * @param width of the column in points
 * @param alignment where short lines stand
 */
record Setting(float size, float width, Alignment alignment) {

    /** Where lines stand that do not fill the column. */
    enum Alignment {
        /** Where the language begins its lines. */
        START,
        CENTRE
    }
}
