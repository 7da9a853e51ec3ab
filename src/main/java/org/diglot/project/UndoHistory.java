package org.diglot.project;

import org.diglot.model.Edit;
import org.diglot.project.JournalEntry.Cause;
import org.diglot.project.JournalEntry.Edited;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which edits can be undone and redone. To be used under its session's lock. */
final class UndoHistory {
    /** Far more steps than anybody goes back; bounds the memory that old rows take. */
    private static final int MOST = 5_000;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    /** The history that a journal tells. */
    static UndoHistory of(List<JournalEntry> entries) {
        UndoHistory history = new UndoHistory();
        for (JournalEntry entry : entries) {
            if (entry instanceof Edited edited) {
                history.follow(edited.cause(), edited.edit());
            }
        }
        return history;
    }

    private void follow(Cause cause, Edit edit) {
        switch (cause) {
            case DONE -> did(edit);
            case UNDONE -> moved(done, undone);
            case REDONE -> moved(undone, done);
        }
    }

    private static void moved(Deque<Edit> from, Deque<Edit> to) {
        if (!from.isEmpty()) {
            to.push(from.pop());
        }
    }

    /** A new edit was made: what was undone before can no longer be redone. */
    void did(Edit edit) {
        undone.clear();
        done.push(edit);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    /** The edit that undo would turn round. */
    Optional<Edit> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** The edit that redo would make again. */
    Optional<Edit> nextRedo() {
        return Optional.ofNullable(undone.peek());
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
