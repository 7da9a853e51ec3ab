package org.diglot.edition;

import java.io.OutputStream;

/**
 * Writes an edition in one format.
 *
 * <p>Promises: every cell of the edition is in the output, in order and with its text unchanged;
 * the same edition gives the same bytes; memory does not grow with the length of the text. A writer
 * keeps no state between two editions and may be used from any thread.
 */
public interface EditionWriter {

    /** The name of the format for a list or the command line, such as {@code html}. */
    String format();

    /** What reads the cells back out of a file of this format. */
    CellReader reader();

    /** The usual ending of the file without a dot. */
    String fileExtension();

    /**
     * Writes an edition; the stream is flushed and stays open.
     *
     * @throws EditionException if the stream takes no more; what was written so far is of no use
     */
    void write(Edition edition, OutputStream out) throws EditionException;
}
