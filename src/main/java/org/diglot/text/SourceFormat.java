package org.diglot.text;

import org.diglot.model.VersionTag;

import java.io.OutputStream;
import java.nio.file.Path;

/**
 * One kind of document, such as plain text: knows how to find its paragraphs and how to write it
 * with other words in the same places.
 *
 * <p>Implementations keep no state between calls and may be used from any thread. The same file
 * always gives the same paragraphs with the same ids. Writing with no paragraph translated gives
 * the bytes of the original.
 */
public interface SourceFormat {

    /** Whether a file of this name is of this kind. */
    boolean accepts(String fileName);

    /**
     * Reads the paragraphs of a document.
     *
     * @throws TextException if the file cannot be read, is no document of this kind, or has no text
     */
    SourceText read(Path file, VersionTag language) throws TextException;

    /**
     * Writes the document with the translated paragraphs in place of the original ones. The
     * encoding stays, unless it cannot hold the translation; then it is UTF-8. The stream is not
     * closed.
     *
     * @throws TextException if the original cannot be read or the result cannot be written; what
     *     the stream holds then is not to be used
     */
    void write(Path original, TranslatedText translation, OutputStream out) throws TextException;
}
