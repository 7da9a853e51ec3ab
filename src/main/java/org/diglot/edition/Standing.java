package org.diglot.edition;

/** How far the reader of an edition may trust the text of a cell. */
public enum Standing {
    /** The source itself. */
    ORIGINAL("original"),
    /** Approved by a reviewer. */
    REVIEWED("reviewed"),
    /** Confirmed by its translator, approved by nobody else. */
    TRANSLATED("translated"),
    /** Not confirmed by anybody. */
    DRAFT("draft"),
    /** Sent back by a reviewer. */
    REJECTED("rejected"),
    /** Nothing to show; the reader is told so. */
    MISSING("missing"),
    /** Nothing to show; the cell stays empty. */
    GAP("gap"),
    /** The source stands here because there is no translation that may be shown. */
    STAND_IN("stand-in");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** The word used in files, such as a class in HTML. */
    public String word() {
        return word;
    }
}
