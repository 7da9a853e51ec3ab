package org.diglot.model;

/** An edit was made for rows that have changed since; nothing was changed. */
public final class StaleEditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An edit that no longer fits, with the reason. */
    public StaleEditException(String reason) {
        super(reason);
    }
}
