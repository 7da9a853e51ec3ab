package org.diglot.edition.latex;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.Utf8Writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes an edition as a LaTeX document for LuaLaTeX.
 *
 * <p>The file needs no package beyond a common TeX distribution, and takes the first of several
 * fonts that is installed. Keeps no state; may be used from any thread.
 */
public final class LatexEditionWriter implements EditionWriter {
    /** How the versions stand to one another. */
    public enum Pages {
        /** On one page, as the presentation of the edition asks. */
        SINGLE("latex"),
        /** On two pages that face each other and are kept in step, row by row. */
        FACING("latex-facing");

        private final String format;

        Pages(String format) {
            this.format = format;
        }
    }

    private final Pages pages;

    /** A writer of single pages. */
    public LatexEditionWriter() {
        this(Pages.SINGLE);
    }

    /** A writer of these pages. */
    public LatexEditionWriter(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String format() {
        return pages.format;
    }

    @Override
    public CellReader reader() {
        return new LatexCells();
    }

    @Override
    public String fileExtension() {
        return "tex";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        try {
            Writer writer = new Utf8Writer(out);
            new LatexPreamble(edition, pages, writer).write();
            new LatexText(edition, pages, writer).write();
            writer.flush();
        } catch (IOException e) {
            throw EditionException.unwritten("LaTeX", edition, e);
        }
    }
}
