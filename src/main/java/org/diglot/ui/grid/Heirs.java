package org.diglot.ui.grid;

import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.project.Cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who stands where a segment stood before an edit split or joined it. */
final class Heirs {
    private Heirs() {}

    /** The cell itself, or the one that has taken its place. */
    static Cell of(Edit edit, Cell cell) {
        SegmentId heir = of(edit, List.of(cell.segment())).getFirst();
        return heir.equals(cell.segment()) ? cell : new Cell(heir, cell.version());
    }

    /** The segments, those that are gone replaced by what was made of them. */
    static List<SegmentId> of(Edit edit, List<SegmentId> ids) {
        Set<SegmentId> heirs = new LinkedHashSet<>(ids);
        for (Change change : edit.changes()) {
            if (change instanceof Change.Rows(List<Unit> before, List<Unit> after)) {
                heirs = replaced(heirs, idsOf(before), idsOf(after));
            }
        }
        return new ArrayList<>(heirs);
    }

    private static List<SegmentId> idsOf(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }

    private static Set<SegmentId> replaced(
            Set<SegmentId> ids, List<SegmentId> before, List<SegmentId> after) {
        Set<SegmentId> heirs = new LinkedHashSet<>();
        for (SegmentId id : ids) {
            boolean gone = before.contains(id) && !after.contains(id);
            heirs.addAll(gone ? after : List.of(id));
        }
        return heirs;
    }
}
