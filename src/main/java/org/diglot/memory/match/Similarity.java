package org.diglot.memory.match;

/**
 * The arithmetic of the word similarity: {@code floor(100 * (L - d) / L)}, where {@code d} is the
 * distance and {@code L} the length of the longer text. Rounded down, so that 100 means all.
 *
 * <p>The bounds follow from it and are exact, in whole numbers: they never cut off a text that
 * reaches the threshold.
 */
public final class Similarity {
    private Similarity() {}

    /** The similarity of two texts of these lengths at this distance; 0 if both have no word. */
    public static int of(int length, int other, int distance) {
        int longer = Math.max(length, other);
        return longer == 0 ? 0 : 100 * (longer - distance) / longer;
    }

    /** The greatest distance that reaches the threshold if the longer text has this length. */
    public static int furthest(int longer, int threshold) {
        return longer - ceiling(threshold * longer, 100);
    }

    /** The length of the shortest text that can reach the threshold. */
    public static int shortest(int length, int threshold) {
        return ceiling(threshold * length, 100);
    }

    /** The length of the longest text that can reach the threshold. */
    public static int longest(int length, int threshold) {
        return 100 * length / threshold;
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
