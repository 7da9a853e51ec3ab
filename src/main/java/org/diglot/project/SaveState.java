package org.diglot.project;

import java.time.Instant;

/** How safe the work in a session is at this moment. */
public sealed interface SaveState {

    /**
     * Every edit is on disk.
     *
     * @param at since when
     */
    record Saved(Instant at) implements SaveState {}

    /**
     * Edits are on their way to the disk.
     *
     * @param edits how many
     */
    record Saving(int edits) implements SaveState {}

    /**
     * The disk refused. The edits are kept in memory and tried again.
     *
     * @param message a sentence for the user
     * @param edits how many edits are not on disk
     */
    record Failed(String message, int edits) implements SaveState {}
}
