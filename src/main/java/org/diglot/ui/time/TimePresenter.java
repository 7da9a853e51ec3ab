package org.diglot.ui.time;

import org.diglot.model.Bitext;
import org.diglot.project.Cell;
import org.diglot.project.Moment;
import org.diglot.project.Restoring.Scope;
import org.diglot.project.Timeline;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.grid.CaretAt;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Takes the grid back and forth in time. While one looks back nothing can be typed; what is brought
 * back is one step of undo. Painting thread only.
 */
public final class TimePresenter {
    private final Desk desk;
    private final GridPresenter grid;
    private final TimeDisplay display;
    private final Question<Timeline> reading;
    private final Question<Bitext> looking;
    private @Nullable Timeline timeline;
    private @Nullable Bitext then;
    private int step;

    /** A presenter of what lies on {@code desk} and is shown by {@code grid}. */
    public TimePresenter(Desk desk, GridPresenter grid, Runners runners, TimeDisplay display) {
        this.desk = desk;
        this.grid = grid;
        this.display = display;
        this.reading =
                new Question<>(
                        runners.worker(),
                        runners.painter(),
                        failure ->
                                display.showFault(
                                        "time.failed", String.valueOf(failure.getMessage())));
        this.looking =
                new Question<>(
                        runners.worker(),
                        runners.painter(),
                        failure ->
                                display.showFault(
                                        "time.failed", String.valueOf(failure.getMessage())));
    }

    /** Whether one looks back, or is about to. */
    public boolean isOpen() {
        return timeline != null;
    }

    /** Reads the life of the document and shows the present; the slider is ready then. */
    public void open() {
        grid.settle();
        display.showReading();
        reading.ask(desk::timeline, this::opened);
    }

    private void opened(Timeline read) {
        timeline = read;
        step = read.size();
        then = null;
        display.showStep(step(read));
    }

    private Step step(Timeline known) {
        if (step == 0) {
            return new Step(0, known.size(), null, Step.Place.MANY);
        }
        Moment moment = known.moment(step);
        return new Step(step, known.size(), moment, place(moment));
    }

    private Step.Place place(Moment moment) {
        Optional<Cell> cell = Timeline.cell(moment.edit());
        return cell.map(found -> new Step.Place(found, number(found))).orElse(Step.Place.MANY);
    }

    private int number(Cell cell) {
        return grid.rows().bitext().row(cell.segment()).map(row -> row + 1).orElse(0);
    }

    /** Goes some steps towards the present, or back if negative. */
    public void move(int steps) {
        go(step + steps);
    }

    /** Goes to a step, counted from 0; the last one is the present. */
    public void go(int wanted) {
        Timeline known = timeline;
        if (known == null) {
            return;
        }
        int target = Math.clamp(wanted, 0, known.size());
        if (target == step) {
            return;
        }
        step = target;
        if (target == known.size()) {
            looking.drop();
            then = null;
            grid.lookNow();
            display.showStep(step(known));
        } else {
            looking.ask(() -> known.at(target), bitext -> look(known, bitext));
        }
    }

    private void look(Timeline known, Bitext bitext) {
        then = bitext;
        grid.lookBack(bitext);
        Step shown = step(known);
        Cell cell = shown.place().cell();
        if (cell != null && bitext.row(cell.segment()).isPresent()) {
            grid.reveal(cell, CaretAt.END);
        }
        display.showStep(shown);
    }

    /** Whether there is something to bring back. */
    public boolean canRestore() {
        return then != null && grid.caret().isPresent();
    }

    /** Brings the segment under the caret back, in all versions. */
    public void restoreSegment() {
        grid.caret().ifPresent(cell -> restore(new Scope.OneSegment(cell.segment())));
    }

    /** Brings the column of the caret back; in the source nothing happens. */
    public void restoreColumn() {
        grid.caret()
                .filter(cell -> !cell.version().equals(grid.rows().source()))
                .ifPresentOrElse(
                        cell -> restore(new Scope.OneColumn(cell.version())),
                        () -> display.showFault("time.no-column"));
    }

    /** Brings the whole document back. */
    public void restoreDocument() {
        restore(new Scope.WholeDocument());
    }

    private void restore(Scope scope) {
        Bitext wanted = then;
        if (wanted != null) {
            Optional<Cell> caret = grid.caret();
            close();
            display.showRestored(desk.restore(scope, wanted));
            caret.filter(cell -> grid.rows().bitext().row(cell.segment()).isPresent())
                    .ifPresent(cell -> grid.reveal(cell, CaretAt.END));
        }
    }

    /** Goes back to the present. */
    public void close() {
        reading.drop();
        looking.drop();
        timeline = null;
        then = null;
        grid.lookNow();
        display.showClosed();
    }
}
