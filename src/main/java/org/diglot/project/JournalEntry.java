package org.diglot.project;

import org.diglot.model.Edit;

/** One line of a journal. */
sealed interface JournalEntry
        permits JournalEntry.Edited, JournalEntry.Stowed, JournalEntry.Saving {

    /** Why an edit was made; undo and redo are edits too. */
    enum Cause {
        DONE,
        UNDONE,
        REDONE
    }

    /** The number of the last edit that the entry covers, counted from 1 for each journal. */
    long number();

    /** The bitext was edited. */
    record Edited(long number, Cause cause, Edit edit) implements JournalEntry {}

    /** The bitext was edited; the edit stays on disk until it is asked for. */
    record Stowed(long number, Cause cause, JournalLine line) implements JournalEntry {}

    /**
     * A TMX with this SHA-256, which holds all edits up to the number, is about to be swapped in.
     */
    record Saving(long number, String sha256) implements JournalEntry {}
}
