package org.diglot.edition.review;

import org.diglot.edition.EditionException;

import java.io.OutputStream;

/**
 * Writes a review copy for one kind of program.
 *
 * <p>Promises: what {@link ReviewReader} reads of an untouched file equals what was written; the
 * same copy gives the same bytes. Keeps no state; may be used from any thread.
 */
public interface ReviewWriter {

    /** The name of the format and the ending of the file, such as {@code docx}. */
    String format();

    /**
     * Writes a copy; the stream is flushed and stays open.
     *
     * @throws EditionException if the format cannot hold a text, or the stream takes no more
     */
    void write(ReviewCopy copy, OutputStream out) throws EditionException;
}
