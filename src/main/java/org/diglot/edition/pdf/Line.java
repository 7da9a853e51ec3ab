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

    /** The width of the widest run; a narrower line would tear it. */
    static float widestItem(List<Line> lines) {
        float widest = 0;
        for (Line line : lines) {
            for (Item item : line.items()) {
                widest = Math.max(widest, item.width());
            }
        }
        return widest;
    }

    /** The same further to the right. */
    Line moved(float distance) {
        return new Line(items.stream().map(item -> item.moved(distance)).toList(), width);
    }

    /**
     * A run at its place in a line.
     *
     * @param run what is drawn
     * @param x from the left edge of the column
     * @param size in points
     * @param style how, and to whom it belongs
     */
    record Item(GlyphRun run, float x, float size, int style) {
        private float width() {
            return run.advance() * size / Typeface.EM;
        }

        private Item moved(float distance) {
            return new Item(run, x + distance, size, style);
        }
    }
}
