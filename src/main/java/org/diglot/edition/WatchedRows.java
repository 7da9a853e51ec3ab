package org.diglot.edition;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntConsumer;

/**
 * Rows that tell which of them is read, so that whoever waits for an edition sees how far it is.
 */
final class WatchedRows extends AbstractList<Row> implements RandomAccess {
    private final List<Row> rows;
    private final int first;
    private final IntConsumer watcher;

    /** Rows of which the first has this number in the whole edition. */
    WatchedRows(List<Row> rows, int first, IntConsumer watcher) {
        this.rows = rows;
        this.first = first;
        this.watcher = watcher;
    }

    @Override
    public Row get(int index) {
        watcher.accept(first + index);
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public List<Row> subList(int from, int to) {
        return new WatchedRows(rows.subList(from, to), first + from, watcher);
    }
}
