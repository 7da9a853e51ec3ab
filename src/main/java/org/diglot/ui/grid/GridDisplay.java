package org.diglot.ui.grid;

import org.diglot.project.Cell;

import java.util.List;

/** What a grid presenter publishes. Called on the painting thread only. */
public interface GridDisplay {
    /** Any row may be another one now; columns may have come or gone. */
    void showRows(GridRows rows);

    /** The rows are the same, but some of them say something else. */
    void showChanges(GridRows rows, List<Integer> changed);

    /** The caret goes to a cell that is shown. */
    void showCaret(Cell cell, CaretAt where);

    /** There is no row to stand in. */
    void showNoCaret();

    /** Something the user should know, as a key of the texts. */
    void say(String key, Object... arguments);

    /** Shows nothing to nobody. */
    GridDisplay NONE =
            new GridDisplay() {
                @Override
                public void showRows(GridRows rows) {}

                @Override
                public void showChanges(GridRows rows, List<Integer> changed) {}

                @Override
                public void showCaret(Cell cell, CaretAt where) {}

                @Override
                public void showNoCaret() {}

                @Override
                public void say(String key, Object... arguments) {}
            };
}
