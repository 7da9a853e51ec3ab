package org.diglot.model;

/** How far a variant has come. */
public enum Status {
    /** Nothing written yet. */
    EMPTY("empty"),
    /** Typed, pre-translated or machine made; not confirmed. */
    DRAFT("draft"),
    /** Confirmed by its translator. */
    TRANSLATED("translated"),
    /** Approved by somebody else. */
    REVIEWED("reviewed"),
    /** Sent back by a reviewer, with a reason. */
    REJECTED("rejected");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word used in TMX, on the command line and in filters. */
    public String word() {
        return word;
    }

    /** Whether a human stands behind the text: translated or reviewed. */
    public boolean isConfirmed() {
        return this == TRANSLATED || this == REVIEWED;
    }
}
