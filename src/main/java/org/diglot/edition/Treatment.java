package org.diglot.edition;

/** What an edition does with a row that is not translated, or whose translation is not reviewed. */
public enum Treatment {
    /** Shows what there is, and says what is wrong with it. */
    MARK,
    /** Shows the source instead, and says so. */
    SOURCE_INSTEAD,
    /** Leaves the cell empty. */
    LEAVE_GAP,
    /** Makes no edition at all: the exception names the segments. */
    REFUSE
}
