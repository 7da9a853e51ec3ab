package org.diglot.ui.grid;

import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;

import java.util.Optional;

/**
 * Where an edit is seen.
 *
 * @param cell the first cell that says something else
 * @param caret the end of what was changed there
 */
record ChangedCell(Cell cell, CaretAt caret) {

    /**
     * Where an edit is seen; empty if it changed no row.
     *
     * @param bitext after the edit
     * @param otherwise the column if the text of no version was changed
     */
    static Optional<ChangedCell> of(Edit edit, Bitext bitext, VersionTag otherwise) {
        return edit.changes().stream()
                .filter(Change.Rows.class::isInstance)
                .map(Change.Rows.class::cast)
                .findFirst()
                .map(change -> of(change, bitext, otherwise));
    }

    private static ChangedCell of(Change.Rows change, Bitext bitext, VersionTag otherwise) {
        Unit before = change.before().getFirst();
        Unit after = change.after().getFirst();
        for (VersionTag version : bitext.versions()) {
            Variant old = before.variant(version);
            Variant now = after.variant(version);
            if (!old.equals(now)) {
                int end = TextDifference.endOfChange(old.content(), now.content());
                return new ChangedCell(new Cell(after.id(), version), CaretAt.span(end, end));
            }
        }
        return new ChangedCell(new Cell(after.id(), otherwise), CaretAt.END);
    }
}
