package org.diglot.project;

import org.diglot.model.Edit;
import org.diglot.model.StaleEditException;
import org.diglot.project.JournalEntry.Cause;
import org.diglot.project.JournalEntry.Edited;
import org.diglot.project.JournalEntry.Saving;
import org.diglot.project.JournalEntry.Stowed;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which edits can be undone and redone. To be used under its session's lock. */
final class UndoHistory {
    /** Far more steps than anybody goes back; bounds the memory that old rows take. */
    private static final int MOST = 5_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * One step back or forth; one of an earlier session is fetched from the journal when it is its
     * turn.
     */
    private sealed interface Step {}

    private record Kept(Edit edit) implements Step {}

    private record Fetched(JournalLine line) implements Step {}

    /** The history that a journal tells. */
    static UndoHistory of(List<JournalEntry> entries) {
        UndoHistory history = new UndoHistory();
        for (JournalEntry entry : entries) {
            switch (entry) {
                case Edited(_, Cause cause, Edit edit) -> history.follow(cause, new Kept(edit));
                case Stowed(_, Cause cause, JournalLine line) ->
                        history.follow(cause, new Fetched(line));
                case Saving _ -> {}
            }
        }
        return history;
    }

    private void follow(Cause cause, Step step) {
        switch (cause) {
            case DONE -> did(step);
            case UNDONE -> moved(done, undone);
            case REDONE -> moved(undone, done);
        }
    }

    private static void moved(Deque<Step> from, Deque<Step> to) {
        if (!from.isEmpty()) {
            to.push(from.pop());
        }
    }

    /** A new edit was made: what was undone before can no longer be redone. */
    void did(Edit edit) {
        did(new Kept(edit));
    }

    private void did(Step step) {
        undone.clear();
        done.push(step);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    /** Whether there is something to undo. */
    boolean canUndo() {
        return !done.isEmpty();
    }

    /** Whether there is something to redo. */
    boolean canRedo() {
        return !undone.isEmpty();
    }

    /**
     * The edit that undo would turn round.
     *
     * @throws StaleEditException if it lies in the journal and can no longer be read
     */
    Optional<Edit> nextUndo() {
        return Optional.ofNullable(done.peek()).map(UndoHistory::edit);
    }

    /**
     * The edit that redo would make again.
     *
     * @throws StaleEditException if it lies in the journal and can no longer be read
     */
    Optional<Edit> nextRedo() {
        return Optional.ofNullable(undone.peek()).map(UndoHistory::edit);
    }

    private static Edit edit(Step step) {
        return switch (step) {
            case Kept(Edit edit) -> edit;
            case Fetched(JournalLine line) -> {
                try {
                    yield line.edit();
                } catch (IOException e) {
                    throw new StaleEditException(
                            "The edit lies in "
                                    + line.file()
                                    + ", which cannot be read ("
                                    + Refusal.reason(e)
                                    + "). Nothing was changed.");
                }
            }
        };
    }

    /** The last edit was undone. */
    void undid() {
        moved(done, undone);
    }

    /** The last undone edit was made again. */
    void redid() {
        moved(undone, done);
    }
}
