package org.diglot.edition.pdf.readback;

import org.diglot.edition.CellReader;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the cells of a PDF edition: each is an element of the structure that has a name, and its
 * text is what its marks on the pages say.
 *
 * <p>A PDF is read from its end, so the file is held in memory while it is read, and little else:
 * 34 megabytes for a hundred thousand pairs.
 */
public final class PdfCells implements CellReader {
    /** A reader without settings. */
    public PdfCells() {}

    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        new StructureWalk(new ObjectTable(in.readAllBytes()), finder).walk();
    }
}
