package org.diglot.edition.review;

import org.diglot.edition.review.ReturnedRow.Remark;
import org.diglot.edition.review.ReturnedRow.Said;
import org.diglot.model.Content;
import org.diglot.model.SegmentId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the columns of a review copy in what an office program saved, and reads its rows. */
final class ReturnedTable {
    private final List<RawRow> rows;
    private final Map<String, Content> sent;
    private final Map<Columns, Integer> places = new EnumMap<>(Columns.class);
    private String written = "";

    /**
     * A table.
     *
     * @param sent by segment, what was sent beside the table; empty if it stands in the table
     */
    ReturnedTable(List<RawRow> rows, Map<String, Content> sent) {
        this.rows = rows;
        this.sent = sent;
    }

    /** The review; empty if there is no table of a review copy. */
    Optional<ReturnedReview> review(@Nullable String savedBy) {
        List<ReturnedRow> returned = new ArrayList<>();
        for (RawRow row : rows) {
            if (!isHead(row) && !places.isEmpty()) {
                row(row).ifPresent(returned::add);
            }
        }
        return Columns.heading(written)
                .map(heading ->
                        new ReturnedReview(heading, Columns.sent(written), returned, savedBy));
    }

    /** Whether a row is a head; it then tells the places of the columns from there on. */
    private boolean isHead(RawRow row) {
        Map<Columns, Integer> found = new EnumMap<>(Columns.class);
        row.cells()
                .forEach((place, cell) ->
                        Columns.marked(cell.mark()).ifPresent(column -> found.put(column, place)));
        if (!found.keySet().containsAll(List.of(Columns.ID, Columns.SOURCE, Columns.TARGET))) {
            return false;
        }
        places.clear();
        places.putAll(found);
        written = cell(row, Columns.ID).mark();
        return true;
    }

    private RawCell cell(RawRow row, Columns column) {
        Integer place = places.get(column);
        return place == null ? RawCell.EMPTY : row.cell(place);
    }

    private Optional<ReturnedRow> row(RawRow row) {
        String id = cell(row, Columns.ID).text().strip();
        if (id.isEmpty() || isShownHead(row)) {
            return Optional.empty();
        }
        RawCell target = cell(row, Columns.TARGET);
        Said said =
                new Said(
                        cell(row, Columns.SOURCE).text(),
                        target.text(),
                        ReviewWords.status(cell(row, Columns.STATUS).text()).orElse(null),
                        target.author(),
                        target.reading());
        return Optional.of(
                new ReturnedRow(row.place(), new SegmentId(id), seal(row, id), said, remarks(row)));
    }

    /** A workbook has its marks in a row above the heads that are to be seen. */
    private boolean isShownHead(RawRow row) {
        return places.containsKey(Columns.SEAL)
                && cell(row, Columns.SEAL).text().equals(Columns.SEAL.name());
    }

    private @Nullable Seal seal(RawRow row, String id) {
        boolean apart = places.containsKey(Columns.SEAL);
        String text = apart ? cell(row, Columns.SEAL).text() : cell(row, Columns.ID).hidden();
        Content base =
                apart
                        ? ContentText.read(cell(row, Columns.SENT).text()).orElse(null)
                        : sent.get(id);
        return Seal.read(text.strip()).map(seal -> seal.with(base)).orElse(null);
    }

    private List<Remark> remarks(RawRow row) {
        List<Remark> remarks = new ArrayList<>();
        String comment = cell(row, Columns.COMMENT).text().strip();
        if (!comment.isEmpty()) {
            remarks.add(new Remark(cell(row, Columns.COMMENT).author(), comment));
        }
        row.cells().values().forEach(cell -> remarks.addAll(cell.remarks()));
        return remarks;
    }
}
