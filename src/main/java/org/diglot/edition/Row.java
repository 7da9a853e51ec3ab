package org.diglot.edition;

import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;

import java.util.List;

/**
 * One sentence in all columns.
 *
 * @param id the segment it shows
 * @param after white space of the source between this sentence and the next
 * @param cells one for each column, in their order
 * @param notes remarks on the sentence in no particular version
 */
public record Row(SegmentId id, String after, List<Cell> cells, List<Note> notes) {
    public Row {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /**
     * The name by which links find this row in every format: {@code s000123}.
     *
     * <p>Two ids never give one name, whatever characters they have.
     */
    public String anchor() {
        return Anchors.of(id);
    }

    /** The name by which links find the cell of one column: {@code s000123-es}. */
    public String anchor(VersionTag column) {
        return anchor() + "-" + column;
    }
}
