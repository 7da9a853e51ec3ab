package org.diglot.edition.office;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.archive.Archive;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an edition as an OpenDocument text for LibreOffice and its kin.
 *
 * <p>Versions stand in a table whose head is repeated on each page and whose rows are not torn;
 * each has styles of its own with language and direction; notes are footnotes.
 *
 * <p>Keeps no state; may be used from any thread.
 */
public final class OdtEditionWriter implements EditionWriter {
    /** A writer without settings; the edition says everything. */
    public OdtEditionWriter() {}

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public CellReader reader() {
        return new OdtCells();
    }

    @Override
    public String fileExtension() {
        return "odt";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        Layouts layouts = Layouts.of(edition);
        try (Archive archive = new Archive(out)) {
            archive.store("mimetype", OdtFrame.TYPE);
            archive.part("META-INF/manifest.xml", OdtFrame::manifest);
            archive.part("meta.xml", new OdtFrame(layouts)::meta);
            archive.part("styles.xml", new OdtStyles(layouts)::write);
            archive.part("content.xml", part -> new OdtBody(layouts, part).write());
        } catch (IOException e) {
            throw EditionException.unwritten("ODT", edition, e);
        }
    }
}
