package org.diglot.edition;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the cells of an edition back out of a file, to prove that none was lost on the way.
 *
 * <p>Keeps no state between two files and may be used from any thread. Memory does not grow with
 * the length of the file, save where a format must be read from its end.
 */
public interface CellReader {

    /** Is told of each cell that is found. */
    @FunctionalInterface
    interface Finder {
        /**
         * A cell.
         *
         * @param name that of the cell, or of its row where it stands for the first cell; empty if
         *     the format had no room for a name
         * @param text what the reader of the file sees, without marks and notes
         */
        void found(String name, String text);
    }

    /**
     * Reads a file to its end and tells of all cells in their order; the stream stays open.
     *
     * @throws IOException if it cannot be read, or is not of this format
     */
    void read(InputStream in, Finder finder) throws IOException;

    /** What the format can hold of a text; everything, where it is not said otherwise. */
    default String kept(String text) {
        return text;
    }
}
