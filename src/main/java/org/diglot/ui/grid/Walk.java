package org.diglot.ui.grid;

import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;

import java.util.Optional;
import java.util.function.Predicate;

/** Where one gets from a cell: up, down, sideways, to the next one that needs work. */
record Walk(GridRows rows, Cell from) {

    private int row() {
        return rows.row(from.segment()).orElse(0);
    }

    private int column() {
        return Math.max(0, rows.columns().indexOf(from.version()));
    }

    Optional<Cell> down(int steps) {
        int target = row() + steps;
        return target < 0 || target >= rows.size()
                ? Optional.empty()
                : Optional.of(rows.cell(target, column()));
    }

    /** The cell to the right, at the end of a row the first one of the next row. */
    Optional<Cell> along(int steps) {
        int width = rows.columns().size();
        int target = row() * width + column() + steps;
        return target < 0 || target >= rows.size() * width
                ? Optional.empty()
                : Optional.of(rows.cell(target / width, target % width));
    }

    /** The next cell of this column, from the top again at the end, that nobody has confirmed. */
    Optional<Cell> nextUnconfirmed() {
        return next(variant -> !variant.status().isConfirmed() && !variant.state().isLocked());
    }

    /** The next cell of this column, from the top again at the end, that is empty. */
    Optional<Cell> nextUntranslated() {
        return next(variant -> variant.status() == Status.EMPTY && !variant.state().isLocked());
    }

    private Optional<Cell> next(Predicate<Variant> wanted) {
        VersionTag version = from.version();
        for (int step = 1; step <= rows.size(); step++) {
            Unit unit = rows.unit((row() + step) % rows.size());
            boolean elsewhere = !unit.id().equals(from.segment());
            if (elsewhere && wanted.test(unit.variant(version))) {
                return Optional.of(new Cell(unit.id(), version));
            }
        }
        return Optional.empty();
    }
}
