package org.diglot.edition.epub;

import org.diglot.edition.CellReader;
import org.diglot.edition.HtmlCells;
import org.diglot.edition.archive.Unpacking;

import java.io.IOException;
import java.io.InputStream;

/** Reads the cells of all pages of an EPUB, in the order of the file. */
final class EpubCells implements CellReader {
    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        Unpacking.read(
                in, name -> name.endsWith(".xhtml"), page -> new HtmlCells().read(page, finder));
    }
}
