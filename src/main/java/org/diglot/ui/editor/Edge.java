package org.diglot.ui.editor;

/** An edge of a cell over which the caret can leave it. */
public enum Edge {
    ABOVE,
    BELOW,
    LEFT,
    RIGHT,
    /** With the tabulator. */
    NEXT,
    /** With the tabulator and shift. */
    PREVIOUS,
    /** With the enter key. */
    ENTER
}
