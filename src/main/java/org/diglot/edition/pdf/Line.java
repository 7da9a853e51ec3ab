package org.diglot.edition.pdf;

import java.util.List;

/**
 * One line of a passage.
 *
 * @param items what stands in it, in reading order
 * @param width from its first to its last visible sign
 */
record Line(List<Item> items, float width) {
    Line {
        items = List.copyOf(items);
    }

    /**
     * A run at its place in a line.
     *
     * @param run what is drawn
     * @param x from the left edge of the column
     * @param size in points
     * @param style how, and to whom it belongs
     */
    record Item(GlyphRun run, float x, float size, int style) {}
}
