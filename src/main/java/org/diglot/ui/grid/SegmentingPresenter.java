package org.diglot.ui.grid;

import org.diglot.project.Cell;
import org.diglot.project.EditOutcome;
import org.diglot.ui.desk.Desk;

/** Splits and joins the rows of a grid where the caret stands. Painting thread only. */
public final class SegmentingPresenter {
    private final Desk desk;
    private final GridPresenter grid;

    /** Splits and joins what lies on {@code desk} and is shown by {@code grid}. */
    public SegmentingPresenter(Desk desk, GridPresenter grid) {
        this.desk = desk;
        this.grid = grid;
    }

    /**
     * Cuts the segment in two and goes to the second half.
     *
     * @param offset of the caret in its cell
     */
    public void split(int offset) {
        grid.settle();
        if (!grid.isLookingBack()) {
            grid.caret().ifPresent(cell -> split(cell, offset));
        }
    }

    private void split(Cell cell, int offset) {
        EditOutcome.Result result = desk.split(cell, offset);
        tell(result, "say.nothing-to-split");
        if (result == EditOutcome.Result.CHANGED) {
            grid.moveRows(1, CaretAt.START);
        }
    }

    /** Joins the segment with the next one. */
    public void join() {
        grid.settle();
        if (grid.isLookingBack()) {
            return;
        }
        grid.caret().ifPresent(cell -> tell(desk.join(cell.segment()), "say.nothing-to-join"));
    }

    private void tell(EditOutcome.Result result, String unchanged) {
        switch (result) {
            case UNCHANGED -> grid.say(unchanged);
            case LOCKED -> grid.say("say.row-locked");
            case CHANGED, NOTHING_TO_CONFIRM, GONE -> grid.report(result);
        }
    }
}
