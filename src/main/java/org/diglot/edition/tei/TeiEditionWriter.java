package org.diglot.edition.tei;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Utf8Writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes an edition as a TEI P5 document.
 *
 * <p>How far a sentence may be trusted is said by {@code ana}, which points to a category of the
 * header. Keeps no state; may be used from any thread.
 */
public final class TeiEditionWriter implements EditionWriter {
    /** A writer without settings; the edition says everything. */
    public TeiEditionWriter() {}

    @Override
    public String format() {
        return "tei";
    }

    @Override
    public CellReader reader() {
        return new TeiCells();
    }

    @Override
    public String fileExtension() {
        return "xml";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        try {
            Writer writer = new Utf8Writer(out);
            MarkupWriter markup = new MarkupWriter(writer);
            markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            markup.open("TEI").with("xmlns", "http://www.tei-c.org/ns/1.0").line();
            new TeiHeader(edition, markup).write();
            new TeiText(edition, markup).write();
            markup.close().line();
            writer.flush();
        } catch (IOException e) {
            throw EditionException.unwritten("TEI", edition, e);
        }
    }
}
