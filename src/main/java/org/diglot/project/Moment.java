package org.diglot.project;

import org.diglot.model.Edit;

/**
 * One edit in the life of a document.
 *
 * @param turn whether it was made, taken back, or made again
 * @param edit what was changed at that moment
 */
public record Moment(Turn turn, Edit edit) {

    /** How an edit came about. */
    public enum Turn {
        DONE,
        UNDONE,
        REDONE
    }
}
