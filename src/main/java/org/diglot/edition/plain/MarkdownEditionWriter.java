package org.diglot.edition.plain;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.Utf8Writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes an edition as Markdown: a table where versions stand side by side, paragraphs otherwise.
 *
 * <p>Each cell is a span with its name, language and direction, which is Markdown too and survives
 * on the way to HTML. Keeps no state; may be used from any thread.
 */
public final class MarkdownEditionWriter implements EditionWriter {
    /** A writer without settings; the edition says everything. */
    public MarkdownEditionWriter() {}

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public CellReader reader() {
        return new MarkdownCells();
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        try {
            Writer writer = new Utf8Writer(out);
            new MarkdownText(edition, writer).write();
            writer.flush();
        } catch (IOException e) {
            throw EditionException.unwritten("Markdown", edition, e);
        }
    }
}
