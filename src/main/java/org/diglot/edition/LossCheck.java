package org.diglot.edition;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the cells of a file with those of an edition, one by one as they are found.
 *
 * <p>Formats order cells by row or by version, so the order is that of each version. Not for
 * several threads.
 */
public final class LossCheck {
    /**
     * A place in the edition.
     *
     * @param row from 0
     * @param column from 0
     */
    private record Place(int row, int column) {}

    private final List<Row> rows;
    private final List<EditionColumn> columns;
    private final CellReader reader;
    private final int[] next;
    private final List<String> lost = new ArrayList<>();
    private final List<String> altered = new ArrayList<>();
    private final List<String> strays = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private int found;

    private LossCheck(Edition edition, CellReader reader) {
        this.rows = edition.rows().toList();
        this.columns = edition.columns();
        this.reader = reader;
        this.next = new int[columns.size()];
    }

    /**
     * Reads a file that a writer has made of an edition.
     *
     * @throws IOException if it cannot be read at all
     */
    public static LossReport of(Edition edition, EditionWriter writer, InputStream in)
            throws IOException {
        CellReader reader = writer.reader();
        LossCheck check = new LossCheck(edition, reader);
        reader.read(in, check::found);
        return check.report();
    }

    private LossReport report() {
        for (int column = 0; column < next.length; column++) {
            skip(column, rows.size());
        }
        return new LossReport(
                rows.size() * columns.size(), found, new LossReport.Faults(lost, altered, strays));
    }

    private void found(String name, String text) {
        int column = name.isEmpty() ? nextInOrder() : columnOf(name);
        if (column >= 0) {
            compare(column, text);
            return;
        }
        Place place = places().get(name);
        if (place == null || place.row() < next[place.column()]) {
            strays.add(name);
            return;
        }
        skip(place.column(), place.row());
        compare(place.column(), text);
    }

    /** The column whose next cell has this name; -1 if none has. */
    private int columnOf(String name) {
        for (int column = 0; column < next.length; column++) {
            if (next[column] < rows.size()) {
                Row row = rows.get(next[column]);
                boolean first = column == 0 && name.equals(row.anchor());
                if (first || name.equals(row.anchor(columns.get(column).version()))) {
                    return column;
                }
            }
        }
        return -1;
    }

    /** Cells without names are taken row by row; -1 if all have been found. */
    private int nextInOrder() {
        int column = 0;
        for (int i = 1; i < next.length; i++) {
            column = next[i] < next[column] ? i : column;
        }
        return next[column] < rows.size() ? column : -1;
    }

    private void compare(int column, String text) {
        Row row = rows.get(next[column]);
        String expected = reader.kept(row.cells().get(column).text());
        if (expected.equals(text)) {
            found++;
        } else {
            altered.add(row.anchor(columns.get(column).version()));
        }
        next[column]++;
    }

    private void skip(int column, int row) {
        for (; next[column] < row; next[column]++) {
            lost.add(rows.get(next[column]).anchor(columns.get(column).version()));
        }
    }

    /** Where each name stands; needed only when something is wrong. */
    private Map<String, Place> places() {
        if (places.isEmpty()) {
            for (int row = 0; row < rows.size(); row++) {
                places.put(rows.get(row).anchor(), new Place(row, 0));
                for (int column = 0; column < columns.size(); column++) {
                    String name = rows.get(row).anchor(columns.get(column).version());
                    places.put(name, new Place(row, column));
                }
            }
        }
        return places;
    }
}
