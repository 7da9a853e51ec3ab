package org.diglot.ui.grid;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.BitSet;

import javax.swing.JViewport;

/**
 * Measures the rows that are seen and no others; the rest has an estimated height. When an estimate
 * is corrected, the row the reader is looking at stays where it is.
 */
final class RowHeights {
    private static final int ROUNDS = 8;

    private final GridTable table;
    private final BitSet measured = new BitSet();
    private boolean busy;

    RowHeights(GridTable table) {
        this.table = table;
    }

    /** No height is known any more. */
    void forget() {
        measured.clear();
    }

    /** The height of one row is no longer known. */
    void forget(int row) {
        measured.clear(row);
    }

    /** Measures what is seen. */
    void settle(JViewport viewport) {
        if (busy || table.getRowCount() == 0 || viewport.getHeight() == 0) {
            return;
        }
        busy = true;
        try {
            for (int round = 0; round < ROUNDS && measureSeen(viewport); round++) {
                table.setSize(table.getWidth(), table.getPreferredSize().height);
            }
        } finally {
            busy = false;
        }
    }

    /** Measures one row, wherever it is. */
    void measure(int row) {
        if (!measured.get(row)) {
            measured.set(row);
            int height = table.neededHeight(row);
            if (table.getRowHeight(row) != height) {
                table.setRowHeight(row, height);
            }
        }
    }

    private boolean measureSeen(JViewport viewport) {
        Rectangle seen = viewport.getViewRect();
        int first = Math.max(0, table.rowAtPoint(new Point(0, seen.y)));
        int below = table.rowAtPoint(new Point(0, seen.y + seen.height - 1));
        int last = below < 0 ? table.getRowCount() - 1 : below;
        if (measured.nextClearBit(first) > last) {
            return false;
        }
        int anchor = Math.min(last, Math.max(first, measured.nextSetBit(first)));
        int before = top(anchor);
        for (int row = first; row <= last; row++) {
            measure(row);
        }
        keep(viewport, seen, top(anchor) - before);
        return true;
    }

    private void keep(JViewport viewport, Rectangle seen, int shift) {
        if (shift != 0) {
            table.setSize(table.getWidth(), table.getPreferredSize().height);
            viewport.setViewPosition(new Point(seen.x, Math.max(0, seen.y + shift)));
        }
    }

    private int top(int row) {
        return table.getCellRect(row, 0, true).y;
    }
}
