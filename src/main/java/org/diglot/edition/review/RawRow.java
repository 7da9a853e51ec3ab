package org.diglot.edition.review;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row as an office program saved it.
 *
 * @param place counted from 1, as the program counts
 * @param cells by their place, counted from 0; an empty one may be absent
 */
record RawRow(int place, SortedMap<Integer, RawCell> cells) {
    RawRow {
        cells = new TreeMap<>(cells);
    }

    /** One cell. */
    RawCell cell(int column) {
        return cells.getOrDefault(column, RawCell.EMPTY);
    }
}
