package org.diglot.edition.pdf;

/**
 * The size of a page in points.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
record Paper(float width, float height) {
    private static final float MILLIMETRE = 72 / 25.4f;

    /** A page measured in millimetres. */
    static Paper millimetres(float width, float height) {
        return new Paper(width * MILLIMETRE, height * MILLIMETRE);
    }
}
