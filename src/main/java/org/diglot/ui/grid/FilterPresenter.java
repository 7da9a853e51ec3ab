package org.diglot.ui.grid;

import org.diglot.model.SegmentId;
import org.diglot.ui.grid.RowFilter.BadFilterException;
import org.diglot.ui.kit.Delays.Pending;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Shows the rows that the filter line asks for, a moment after it was typed. Painting thread only.
 */
public final class FilterPresenter {
    private static final Duration PAUSE = Duration.ofMillis(150);

    /** What a filter line shows besides its text. */
    public interface Display {
        /** The line is understood; so many rows of so many are shown. */
        void showCount(int shown, int all);

        /** Every row is shown. */
        void showOff();

        /** The line is not understood. */
        void showFault(String key, Object... arguments);
    }

    private final GridPresenter grid;
    private final Runners runners;
    private final Display display;
    private final Question<List<SegmentId>> question;
    private Pending pause = () -> {};

    /** A filter of the rows of {@code grid}. */
    public FilterPresenter(GridPresenter grid, Runners runners, Display display) {
        this.grid = grid;
        this.runners = runners;
        this.display = display;
        this.question =
                new Question<>(
                        runners.worker(),
                        runners.painter(),
                        failure -> display.showFault("filter.failed"));
    }

    /** The line was changed. */
    public void typed(String line) {
        pause.cancel();
        pause = runners.delays().after(PAUSE, () -> apply(line));
    }

    /** Filters by this line now. */
    public void apply(String line) {
        pause.cancel();
        try {
            apply(RowFilter.parse(line));
        } catch (BadFilterException fault) {
            question.drop();
            display.showFault(String.valueOf(fault.getMessage()), fault.subject());
        }
    }

    private void apply(Optional<RowFilter> filter) {
        if (filter.isEmpty()) {
            question.drop();
            grid.showAll();
            display.showOff();
            return;
        }
        grid.settle();
        RowFilter wanted = filter.get();
        GridRows rows = grid.rows();
        question.ask(() -> wanted.passing(rows), this::show);
    }

    private void show(List<SegmentId> passing) {
        grid.showOnly(passing);
        display.showCount(passing.size(), grid.rows().bitext().size());
    }
}
