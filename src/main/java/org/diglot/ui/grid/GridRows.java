package org.diglot.ui.grid;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the table shows at one moment: the rows that pass the filter, and the columns that are not
 * hidden. Immutable.
 */
public final class GridRows {
    private final Bitext bitext;
    private final List<VersionTag> columns;
    private final @Nullable List<SegmentId> chosen;
    private final Map<SegmentId, Integer> places;

    private GridRows(
            Bitext bitext,
            List<VersionTag> columns,
            @Nullable List<SegmentId> chosen,
            Map<SegmentId, Integer> places) {
        this.bitext = bitext;
        this.columns = columns;
        this.chosen = chosen;
        this.places = places;
    }

    /** Every row and every column of a document. */
    static GridRows all(Bitext bitext) {
        return new GridRows(bitext, new ColumnChoice().all(bitext), null, Map.of());
    }

    /** The same choice of rows after some of them were split or joined. */
    GridRows follow(Edit edit) {
        return chosen == null
                ? this
                : new GridRows(bitext, columns, Heirs.of(edit, chosen), places);
    }

    /** The same choice of rows in another state of the document, with these columns. */
    GridRows with(Bitext other, List<VersionTag> shown) {
        if (chosen == null) {
            return new GridRows(other, List.copyOf(shown), null, Map.of());
        }
        GridRows wide = new GridRows(other, List.copyOf(shown), null, Map.of());
        return wide.choose(chosen);
    }

    /** Only these rows, as far as they are still there. */
    GridRows choose(List<SegmentId> ids) {
        List<SegmentId> kept = ids.stream().filter(id -> bitext.row(id).isPresent()).toList();
        Map<SegmentId, Integer> rows = HashMap.newHashMap(kept.size());
        for (int row = 0; row < kept.size(); row++) {
            rows.put(kept.get(row), row);
        }
        return new GridRows(bitext, columns, kept, rows);
    }

    /** Every row again. */
    GridRows chooseAll() {
        return new GridRows(bitext, columns, null, Map.of());
    }

    /** The document. */
    public Bitext bitext() {
        return bitext;
    }

    /** The columns from left to right; the source is one of them unless it is hidden. */
    public List<VersionTag> columns() {
        return columns;
    }

    /** The first column that is not the source; the source if it stands alone. */
    VersionTag firstVersion() {
        return columns.stream()
                .filter(column -> !column.equals(source()))
                .findFirst()
                .orElse(columns.getFirst());
    }

    /** Where words first stand in the text of a cell; empty if they do not. */
    public Optional<CaretAt> find(Cell cell, String words) {
        return bitext.unit(cell.segment())
                .map(unit -> TextDifference.shown(content(unit, cell.version())).indexOf(words))
                .filter(start -> start >= 0)
                .map(start -> CaretAt.span(start, start + words.length()));
    }

    /** The language of the source. */
    public VersionTag source() {
        return bitext.header().source();
    }

    /** Whether only some rows are shown. */
    public boolean isFiltered() {
        return chosen != null;
    }

    /** How many rows are shown. */
    public int size() {
        return chosen == null ? bitext.size() : chosen.size();
    }

    /** The unit in a row shown, counted from 0. */
    public Unit unit(int row) {
        return bitext.units().get(place(row));
    }

    /** The place of a row shown in the whole document, counted from 0. */
    public int place(int row) {
        return chosen == null ? row : bitext.row(chosen.get(row)).orElseThrow();
    }

    /** The row in which a segment is shown; empty if it is not. */
    public Optional<Integer> row(SegmentId id) {
        return chosen == null ? bitext.row(id) : Optional.ofNullable(places.get(id));
    }

    /**
     * The row shown that stands where a segment was, or the next one below, else the last.
     *
     * @param place in the whole document, counted from 0
     */
    int near(int place) {
        int last = Math.max(0, size() - 1);
        int row = chosen == null ? Math.min(place, last) : 0;
        while (row < last && place(row) < place) {
            row++;
        }
        return row;
    }

    /** Whether a new paragraph begins with this row; the first row does not count. */
    public boolean beginsParagraph(int row) {
        return row > 0
                && !unit(row).segment().paragraph().equals(unit(row - 1).segment().paragraph());
    }

    /** What a cell says. */
    public Content content(int row, int column) {
        return content(unit(row), columns.get(column));
    }

    /** What a unit says in a version, which may be the source. */
    Content content(Unit unit, VersionTag version) {
        return version.equals(source()) ? unit.source() : unit.variant(version).content();
    }

    /** The cell in a row and a column. */
    public Cell cell(int row, int column) {
        return new Cell(unit(row).id(), columns.get(column));
    }

    /** Whether a cell belongs to the source. */
    public boolean isSource(Cell cell) {
        return cell.version().equals(source());
    }
}
