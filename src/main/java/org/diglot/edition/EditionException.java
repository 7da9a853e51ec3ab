package org.diglot.edition;

import java.io.IOException;

/** An edition could not be made or written; the message says why and what to do, for a reader. */
public final class EditionException extends Exception {
    private static final long serialVersionUID = 1L;

    EditionException(String message) {
        super(message);
    }

    EditionException(String message, IOException cause) {
        super(message, cause);
    }
}
