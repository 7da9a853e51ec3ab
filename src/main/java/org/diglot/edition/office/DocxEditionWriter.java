package org.diglot.edition.office;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.archive.Archive;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an edition as a document for Word and its kin.
 *
 * <p>Versions stand in a table whose head is repeated on each page and whose rows are not torn;
 * each has styles of its own with language and direction; notes are footnotes.
 *
 * <p>Keeps no state; may be used from any thread.
 */
public final class DocxEditionWriter implements EditionWriter {
    /** A writer without settings; the edition says everything. */
    public DocxEditionWriter() {}

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public CellReader reader() {
        return new DocxCells();
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        Layouts layouts = Layouts.of(edition);
        try (Archive archive = new Archive(out)) {
            archive.part("[Content_Types].xml", DocxFrame::types);
            archive.part("_rels/.rels", DocxFrame::relations);
            archive.part("docProps/core.xml", new DocxFrame(layouts)::properties);
            archive.part("word/_rels/document.xml.rels", DocxFrame::documentRelations);
            archive.part("word/styles.xml", new DocxStyles(layouts)::write);
            archive.part("word/settings.xml", DocxFrame::settings);
            archive.part("word/header1.xml", new DocxFrame(layouts)::header);
            archive.part("word/footer1.xml", DocxFrame::footer);
            archive.part("word/document.xml", part -> new DocxBody(layouts, part).write());
            archive.part("word/footnotes.xml", part -> new DocxNotes(edition, part).write());
        } catch (IOException e) {
            throw EditionException.unwritten("DOCX", edition, e);
        }
    }
}
