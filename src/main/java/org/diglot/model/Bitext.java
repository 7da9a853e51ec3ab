package org.diglot.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One document as a table: rows are units in document order, columns are versions.
 *
 * <p>Immutable: an edit makes a new bitext that shares all rows that did not change. May be used
 * from any thread.
 */
public final class Bitext {
    private final DocumentHeader header;
    private final List<Unit> units;
    private final Map<SegmentId, Integer> places;

    private Bitext(DocumentHeader header, List<Unit> units, Map<SegmentId, Integer> places) {
        this.header = header;
        this.units = units;
        this.places = places;
    }

    /**
     * A table of these rows.
     *
     * @throws IllegalArgumentException if two rows have the same id
     */
    public static Bitext of(DocumentHeader header, List<Unit> units) {
        List<Unit> rows = List.copyOf(units);
        return new Bitext(header, rows, placesOf(rows));
    }

    private static Map<SegmentId, Integer> placesOf(List<Unit> rows) {
        Map<SegmentId, Integer> places = HashMap.newHashMap(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            SegmentId id = rows.get(row).id();
            if (places.put(id, row) != null) {
                throw new IllegalArgumentException("Two segments have the id " + id);
            }
        }
        return places;
    }

    /** What is true of the whole document. */
    public DocumentHeader header() {
        return header;
    }

    /** The rows in document order. */
    public List<Unit> units() {
        return units;
    }

    /** The columns in order, without the source. */
    public List<VersionTag> versions() {
        return header.versions();
    }

    /** The number of rows. */
    public int size() {
        return units.size();
    }

    /** The row of a segment, counted from 0; empty if it is not in this document. */
    public Optional<Integer> row(SegmentId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The unit of a segment; empty if it is not in this document. */
    public Optional<Unit> unit(SegmentId id) {
        return row(id).map(units::get);
    }

    /** The same rows under another header. */
    public Bitext with(DocumentHeader other) {
        return new Bitext(other, units, places);
    }

    /**
     * The table after an edit.
     *
     * @throws StaleEditException if what the edit replaces is not what is here
     */
    public Bitext apply(Edit edit) {
        Bitext result = this;
        List<Change.Rows> together = new ArrayList<>();
        for (Change change : edit.changes()) {
            if (change instanceof Change.Rows rows && sameIds(rows)) {
                together.add(rows);
                continue;
            }
            result = result.replaced(together);
            together.clear();
            result =
                    switch (change) {
                        case Change.Rows rows -> result.apply(rows);
                        case Change.Versions versions -> result.apply(versions);
                    };
        }
        return result.replaced(together);
    }

    /** Rows that only change what they say: one copy of the table serves for all of them. */
    private Bitext replaced(List<Change.Rows> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        List<Unit> rows = new ArrayList<>(units);
        for (Change.Rows change : changes) {
            int row = firstRow(change);
            requireUnchanged(rows, row, change);
            for (Unit unit : change.after()) {
                rows.set(row, unit);
                row++;
            }
        }
        return new Bitext(header, List.copyOf(rows), places);
    }

    private static void requireUnchanged(List<Unit> rows, int first, Change.Rows change) {
        int end = first + change.before().size();
        if (end > rows.size() || !rows.subList(first, end).equals(change.before())) {
            throw new StaleEditException(
                    "Segment " + change.before().getFirst().id() + " has changed in the meantime");
        }
    }

    private Bitext apply(Change.Versions change) {
        if (!versions().equals(change.before())) {
            throw new StaleEditException("The columns are no longer " + change.before());
        }
        return with(header.withVersions(change.after()));
    }

    private Bitext apply(Change.Rows change) {
        int first = firstRow(change);
        requireUnchanged(units, first, change);
        List<Unit> rows = new ArrayList<>(units.size() + change.after().size());
        rows.addAll(units.subList(0, first));
        rows.addAll(change.after());
        rows.addAll(units.subList(first + change.before().size(), units.size()));
        return of(header, rows);
    }

    private int firstRow(Change.Rows change) {
        SegmentId id = change.before().getFirst().id();
        return row(id).orElseThrow(() -> new StaleEditException("There is no segment " + id));
    }

    private static boolean sameIds(Change.Rows change) {
        return change.before().stream()
                .map(Unit::id)
                .toList()
                .equals(change.after().stream().map(Unit::id).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bitext that
                && header.equals(that.header)
                && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return 31 * header.hashCode() + units.hashCode();
    }

    @Override
    public String toString() {
        return header.name() + ": " + units.size() + " units in " + versions();
    }
}
