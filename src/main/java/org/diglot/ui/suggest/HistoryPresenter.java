package org.diglot.ui.suggest;

import org.diglot.project.Cell;
import org.diglot.project.Past;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;

import java.util.List;

/** Looks up what the cell under the caret said before. Painting thread only. */
public final class HistoryPresenter {
    private final Desk desk;
    private final HistoryDisplay display;
    private final Question<List<Past>> question;

    /** A presenter that asks {@code desk} on the worker. */
    public HistoryPresenter(Desk desk, Runners runners, HistoryDisplay display) {
        this.desk = desk;
        this.display = display;
        this.question =
                new Question<>(
                        runners.worker(),
                        runners.painter(),
                        failure ->
                                display.showMessage(
                                        "history.failed", String.valueOf(failure.getMessage())));
    }

    /** Shows the history of a cell. */
    public void lookUp(Cell cell) {
        if (cell.version().equals(desk.bitext().header().source())) {
            question.drop();
            display.showMessage("history.in-source");
            return;
        }
        question.ask(() -> desk.history(cell), past -> show(cell, past));
    }

    private void show(Cell cell, List<Past> past) {
        if (past.isEmpty()) {
            display.showMessage("history.none");
        } else {
            display.showPast(cell.version(), past);
        }
    }
}
