package org.diglot.ui.suggest;

import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.Propagation;
import org.diglot.project.Propagation.Reach;
import org.diglot.project.Propagation.Surroundings;
import org.diglot.project.SessionEvent;
import org.diglot.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides what happens to segments that say the same as one that was just confirmed. Painting
 * thread only.
 */
public final class RepeatsPresenter {

    /** What happens when a segment is confirmed that occurs more than once. */
    public enum Mode {
        /** The user is asked, without being stopped. */
        ASK,
        /** Empty segments and drafts are filled. */
        ALWAYS,
        /** Nothing, unless the user asks for it. */
        NEVER;

        /** The word for it in settings. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The mode of a word; {@link #ASK} if there is none. */
        public static Mode named(String word) {
            return List.of(values()).stream()
                    .filter(mode -> mode.word().equals(word))
                    .findFirst()
                    .orElse(ASK);
        }
    }

    private final Desk desk;
    private final Supplier<Mode> mode;
    private final RepeatsDisplay display;
    private Propagation.@Nullable Plan offered;

    /**
     * A presenter for what lies on {@code desk}.
     *
     * @param mode asked at each confirmation
     */
    public RepeatsPresenter(Desk desk, Supplier<Mode> mode, RepeatsDisplay display) {
        this.desk = desk;
        this.mode = mode;
        this.display = display;
    }

    /** Something happened on the desk. */
    public void heard(SessionEvent event) {
        if (event instanceof SessionEvent.Edited(Edit edit, var _, var _)
                && edit.label().equals("confirm")) {
            confirmed(edit).ifPresent(this::confirmed);
        }
    }

    /** The cell that was confirmed; an edit that takes a confirmation back has none. */
    private static Optional<Cell> confirmed(Edit edit) {
        if (edit.changes().size() == 1
                && edit.changes().getFirst() instanceof Change.Rows(var before, var after)
                && before.size() == 1
                && after.size() == 1) {
            Unit now = after.getFirst();
            for (VersionTag version : now.variants().keySet()) {
                boolean isNews = !now.variant(version).equals(before.getFirst().variant(version));
                if (isNews && now.variant(version).status() == Status.TRANSLATED) {
                    return Optional.of(new Cell(now.id(), version));
                }
            }
        }
        return Optional.empty();
    }

    private void confirmed(Cell cell) {
        dismiss();
        if (mode.get() == Mode.NEVER) {
            return;
        }
        Propagation.Plan plan = desk.repeats(cell);
        if (plan.within(Reach.EMPTY_AND_DRAFTS).isEmpty()) {
            return;
        }
        if (mode.get() == Mode.ALWAYS) {
            repeat(plan, Reach.EMPTY_AND_DRAFTS);
        } else {
            offer(plan);
        }
    }

    private void offer(Propagation.Plan plan) {
        offered = plan;
        int open = plan.within(Reach.EMPTY_AND_DRAFTS).size();
        int elsewhere =
                (int)
                        plan.repeats().stream()
                                .filter(one -> one.surroundings() == Surroundings.DIFFERENT)
                                .count();
        display.offer(new RepeatsDisplay.Counts(open, plan.repeats().size() - open, elsewhere));
    }

    /** By hand: takes what is offered, or else looks for repeats of this cell and offers them. */
    public void propagate(Cell cell) {
        if (offered != null) {
            take(Reach.EMPTY_AND_DRAFTS);
            return;
        }
        Propagation.Plan plan = desk.repeats(cell);
        if (plan.repeats().isEmpty()) {
            display.say("repeats.none");
        } else {
            offer(plan);
        }
    }

    /** Whether something is offered. */
    public boolean isOffering() {
        return offered != null;
    }

    /** Takes what is offered. */
    public void take(Reach reach) {
        Propagation.Plan plan = offered;
        dismiss();
        if (plan != null) {
            repeat(plan, reach);
        }
    }

    private void repeat(Propagation.Plan plan, Reach reach) {
        display.say("repeats.done", desk.repeat(plan, reach));
    }

    /** The user does not want it. */
    public void dismiss() {
        if (offered != null) {
            offered = null;
            display.withdraw();
        }
    }
}
