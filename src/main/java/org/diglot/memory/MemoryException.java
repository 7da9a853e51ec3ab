package org.diglot.memory;

import org.jspecify.annotations.Nullable;

/**
 * A memory could not be read or written. The message is a plain sentence for the user: what
 * happened, that the TMX files are untouched, and what to do.
 */
public final class MemoryException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A failure with its cause, if there is one. */
    public MemoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
