package org.diglot.edition.pdf;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.pdf.Binding.Cover;
import org.diglot.edition.pdf.Design.Arrangement;
import org.diglot.edition.pdf.readback.PdfCells;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an edition as a book in PDF: tagged for screen readers (PDF/UA-1) and fit for the archive
 * (PDF/A-2a).
 *
 * <p>Fonts for Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai and Tamil come with the
 * program; all other scripts take a font of the machine, so only there the bytes depend on it. The
 * text of a file is exactly the text of the edition: copied or searched, it has the same
 * characters.
 *
 * <p>Keeps no state; may be used from any thread. Needs no screen.
 */
public final class PdfEditionWriter implements EditionWriter {

    /** How the versions stand to one another. */
    public enum Pages {
        /** On one page, as the presentation of the edition asks. */
        SINGLE("pdf"),
        /** On two pages that face each other and are kept in step, row by row. */
        FACING("pdf-facing");

        private final String format;

        Pages(String format) {
            this.format = format;
        }
    }

    /** What happens to characters that no font at hand can show. */
    public enum Uncovered {
        /** No file is made; the exception names the characters, and where they stand. */
        REFUSE,
        /** They are printed as their numbers, such as {@code [U+1F600]}. */
        SPELL_OUT
    }

    private final Pages pages;
    private final Uncovered uncovered;

    /** A writer of single pages that refuses characters without a font. */
    public PdfEditionWriter() {
        this(Pages.SINGLE, Uncovered.REFUSE);
    }

    /** A writer of these pages. */
    public PdfEditionWriter(Pages pages, Uncovered uncovered) {
        this.pages = pages;
        this.uncovered = uncovered;
    }

    @Override
    public String format() {
        return pages.format;
    }

    @Override
    public CellReader reader() {
        return new PdfCells();
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    /**
     * Writes an edition; the stream is flushed and stays open.
     *
     * @throws EditionException also if there is a character without a font, before anything is
     *     written
     */
    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        try {
            TypefaceShelf shelf = new TypefaceShelf();
            Shaper shaper = new Shaper(shelf);
            if (uncovered == Uncovered.REFUSE) {
                new Coverage(edition, shaper).require();
            }
            BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            write(edition, shelf, shaper, buffered);
            buffered.flush();
        } catch (IOException e) {
            throw EditionException.unwritten("PDF", edition, e);
        }
    }

    private void write(Edition edition, TypefaceShelf shelf, Shaper shaper, OutputStream out)
            throws IOException {
        Arrangement arrangement =
                pages == Pages.FACING ? Arrangement.FACING : Arrangement.of(edition);
        Design design = Design.of(edition.columns().size(), arrangement);
        Binding binding = new Binding(new PdfFile(out), design.paper());
        Book book = new Book(edition, design, new Typesetter(shaper), binding);
        book.write();
        String layout = design.arrangement() == Arrangement.FACING ? "TwoPageRight" : "OneColumn";
        String language = edition.columns().getFirst().version().value();
        Metadata metadata = new Metadata(edition, book.matter().title());
        binding.close(book, shelf, new Cover(metadata, language, layout));
    }
}
