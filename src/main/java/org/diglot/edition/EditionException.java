package org.diglot.edition;

import java.io.IOException;
import java.util.Locale;

/** An edition could not be made or written; the message says why and what to do, for a reader. */
public final class EditionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Something in the edition does not fit; nothing went wrong below us. */
    public EditionException(String message) {
        super(message);
    }

    /** The target takes no more. */
    public EditionException(String message, IOException cause) {
        super(message, cause);
    }

    /**
     * An edition that could not be written to the end.
     *
     * @param format its name as a sentence has it, such as {@code HTML}
     */
    public static EditionException unwritten(String format, Edition edition, IOException cause) {
        return new EditionException(
                String.format(
                        Locale.ROOT,
                        "The %s edition of %s could not be written to the end; what is there is of no use. The document itself is untouched. Check the space and the rights of the target, then try again. (%s)",
                        format,
                        edition.imprint().provenance().document(),
                        cause.getMessage()),
                cause);
    }
}
