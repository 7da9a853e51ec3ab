package org.diglot.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes an edition as one HTML file that needs no network, no server and no script.
 *
 * <p>Each sentence is a row with one cell for each version; each cell tells its language and
 * direction. With script the reader can hide versions, change the layout, search all versions at
 * once and copy links to sentences. The markup can also be read as XML.
 *
 * <p>Keeps no state; may be used from any thread.
 */
public final class HtmlEditionWriter implements EditionWriter {

    /** A writer without settings; the edition says everything. */
    public HtmlEditionWriter() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public CellReader reader() {
        return new HtmlCells();
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        try {
            Writer writer = new Utf8Writer(out);
            new HtmlPage(edition, new MarkupWriter(writer)).write();
            writer.flush();
        } catch (IOException e) {
            throw EditionException.unwritten("HTML", edition, e);
        }
    }
}
