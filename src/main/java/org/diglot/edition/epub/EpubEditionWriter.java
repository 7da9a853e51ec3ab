package org.diglot.edition.epub;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.archive.Archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes an edition as an EPUB 3.3 book without script.
 *
 * <p>Each sentence and each cell has the name that it has in every format; each cell tells its
 * language and direction, and its class tells original from translation. The book says that it was
 * changed when its text was changed, so the same edition gives the same bytes.
 *
 * <p>Keeps no state; may be used from any thread.
 */
public final class EpubEditionWriter implements EditionWriter {
    /** A writer without settings; the edition says everything. */
    public EpubEditionWriter() {}

    @Override
    public String format() {
        return "epub";
    }

    @Override
    public CellReader reader() {
        return new EpubCells();
    }

    @Override
    public String fileExtension() {
        return "epub";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        try (Archive archive = new Archive(out)) {
            write(new Book(edition), archive);
        } catch (IOException e) {
            throw EditionException.unwritten("EPUB", edition, e);
        }
    }

    private static void write(Book book, Archive archive) throws IOException {
        archive.store("mimetype", "application/epub+zip");
        archive.part("META-INF/container.xml", PackageDocument::container);
        archive.part("EPUB/package.opf", new PackageDocument(book)::write);
        archive.part("EPUB/nav.xhtml", new NavigationPage(book)::write);
        archive.text("EPUB/style.css", style() + book.columnRules());
        NoteNumbers numbers = new NoteNumbers();
        archive.part("EPUB/title.xhtml", new TitlePage(book, numbers)::write);
        for (Chapter chapter : book.chapters()) {
            archive.part("EPUB/" + chapter.file(), new ChapterPage(book, chapter, numbers)::write);
        }
        archive.part("EPUB/colophon.xhtml", new ColophonPage(book)::write);
    }

    private static String style() throws IOException {
        try (InputStream in = EpubEditionWriter.class.getResourceAsStream("book.css")) {
            if (in == null) {
                throw new IOException(
                        String.format(Locale.ROOT, "%s is missing from the program", "book.css"));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
