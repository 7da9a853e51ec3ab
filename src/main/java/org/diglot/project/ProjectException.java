package org.diglot.project;

import org.jspecify.annotations.Nullable;

/**
 * A use case could not be carried out. The message is for the user: what happened, what was kept,
 * what to do next.
 */
public final class ProjectException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A sentence for the user. */
    public ProjectException(String message) {
        super(message);
    }

    /** A sentence for the user, and what lies behind it. */
    public ProjectException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
