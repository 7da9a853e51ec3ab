package org.diglot.ui.grid;

import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.Unit;

import java.util.List;

/** What an edit means for the rows shown. */
final class EditedRows {
    private EditedRows() {}

    /** Whether rows and columns are the same as before and only say something else. */
    static boolean areSame(Edit edit, Bitext before, Bitext after) {
        return before.versions().equals(after.versions())
                && edit.changes().stream().allMatch(EditedRows::keepsIds);
    }

    private static boolean keepsIds(Change change) {
        return change instanceof Change.Rows(List<Unit> before, List<Unit> after)
                && before.stream()
                        .map(Unit::id)
                        .toList()
                        .equals(after.stream().map(Unit::id).toList());
    }

    /** The rows shown that say something else. */
    static List<Integer> changed(Edit edit, GridRows rows) {
        return edit.changes().stream()
                .filter(Change.Rows.class::isInstance)
                .flatMap(change -> ((Change.Rows) change).after().stream())
                .flatMap(unit -> rows.row(unit.id()).stream())
                .toList();
    }
}
