package org.diglot.ui.grid;

/** What other panes learn from the grid, on the painting thread. */
public interface GridListener {
    /** The caret stands in another cell. */
    default void caretMoved() {}

    /** The document says something else, or other rows are shown. */
    default void documentChanged() {}
}
