package org.diglot.ui.grid;

import org.diglot.model.SegmentId;
import org.diglot.project.Cell;
import org.diglot.project.search.SearchException;
import org.diglot.ui.grid.FilterDocument.Today;
import org.diglot.ui.kit.Delays.Pending;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Shows the rows that the filter line asks for, a moment after it was typed, or only counts them
 * and goes from one to the next. A row that is shown stays, whatever is typed into it, until the
 * filter is applied again. Painting thread only.
 */
public final class FilterPresenter {
    private static final Duration PAUSE = Duration.ofMillis(150);

    /** What a filter line shows besides its text. */
    public interface Display {
        /** The line is understood; so many rows of so many pass. */
        void showCount(int passing, int all);

        /** The caret stands in this row of those that pass, counted from 1. */
        void showPlace(int place, int passing);

        /** Every row is shown. */
        void showOff();

        /** A part of the line, in chars, is not understood. */
        void showFault(Fault fault);
    }

    /**
     * Why a line is not understood.
     *
     * @param key of the texts
     * @param subject what the text speaks of
     * @param from where the part of the line begins
     * @param to where it ends
     */
    public record Fault(String key, String subject, int from, int to) {}

    /** What becomes of rows that do not pass. */
    public enum Others {
        HIDDEN,
        SHOWN
    }

    private final GridPresenter grid;
    private final Runners runners;
    private final Display display;
    private final Clock clock;
    private final Question<List<SegmentId>> question;
    private Pending pause = () -> {};
    private Others others = Others.HIDDEN;
    private String line = "";

    /**
     * A filter of the rows of {@code grid}.
     *
     * @param clock tells which day it is, and where
     */
    public FilterPresenter(GridPresenter grid, Runners runners, Clock clock, Display display) {
        this.grid = grid;
        this.runners = runners;
        this.clock = clock;
        this.display = display;
        this.question = new Question<>(runners.worker(), runners.painter(), this::failed);
    }

    private void failed(Exception failure) {
        boolean costly = failure instanceof SearchException;
        display.showFault(
                new Fault(costly ? "filter.too-costly" : "filter.failed", "", 0, line.length()));
    }

    /** The line was changed. */
    public void typed(String text) {
        pause.cancel();
        pause = runners.delays().after(PAUSE, () -> apply(text));
    }

    /** Hides the rows that do not pass, or shows them, from now on. */
    public void others(Others wanted) {
        if (others != wanted) {
            others = wanted;
            apply(line);
        }
    }

    /** The line that was applied last. */
    public String line() {
        return line;
    }

    /** Filters by this line now. */
    public void apply(String text) {
        pause.cancel();
        line = text;
        ask(this::show);
    }

    /** Goes to the next row that passes, from the top again at the end; no row is hidden for it. */
    public void next() {
        ask((passing, rows) -> step(passing, rows, 1));
    }

    /** Goes to the row before that passes, from the bottom again at the top. */
    public void previous() {
        ask((passing, rows) -> step(passing, rows, -1));
    }

    private void ask(BiConsumer<List<SegmentId>, GridRows> answer) {
        Optional<RowFilter> filter;
        try {
            filter = RowFilter.parse(line);
        } catch (BadFilterException fault) {
            question.drop();
            display.showFault(
                    new Fault(
                            String.valueOf(fault.getMessage()),
                            fault.subject(),
                            fault.span().from(),
                            fault.span().to()));
            return;
        }
        if (filter.isEmpty()) {
            question.drop();
            grid.showAll();
            display.showOff();
            return;
        }
        grid.settle();
        RowFilter wanted = filter.get();
        GridRows rows = grid.rows();
        Today today = new Today(LocalDate.now(clock), clock.getZone());
        question.askUnlessSuperseded(
                superseded -> () -> wanted.passing(rows, today, superseded),
                passing -> answer.accept(passing, rows));
    }

    private void show(List<SegmentId> passing, GridRows rows) {
        if (others == Others.HIDDEN) {
            grid.showOnly(passing);
        } else {
            grid.showAll();
        }
        display.showCount(passing.size(), rows.bitext().size());
    }

    private void step(List<SegmentId> passing, GridRows rows, int direction) {
        if (passing.isEmpty()) {
            display.showCount(0, rows.bitext().size());
            return;
        }
        int here = grid.caret().flatMap(cell -> place(rows, cell.segment())).orElse(-1);
        int before = 0; // rows that pass and stand before the caret
        boolean onHit = false;
        for (SegmentId id : passing) {
            int row = place(rows, id).orElse(0);
            before += row < here ? 1 : 0;
            onHit |= row == here;
        }
        int next = direction > 0 ? before + (onHit ? 1 : 0) : before - 1;
        int index = Math.floorMod(next, passing.size());
        SegmentId target = passing.get(index);
        grid.caret()
                .map(Cell::version)
                .or(() -> rows.columns().stream().findFirst())
                .ifPresent(version -> grid.reveal(new Cell(target, version), CaretAt.END));
        display.showPlace(index + 1, passing.size());
    }

    private static Optional<Integer> place(GridRows rows, SegmentId id) {
        return rows.bitext().row(id);
    }
}
