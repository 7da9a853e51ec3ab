package org.diglot.edition.table;

import org.diglot.edition.CellReader;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionException;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.Row;
import org.diglot.edition.archive.Archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;

/**
 * Writes an edition as a workbook: the sentences on one sheet, what is known about the edition on
 * another.
 *
 * <p>Cells are texts and nothing else, so no formula is hidden in them. The head and the names of
 * sentences stay in sight; columns of right-to-left versions are set so.
 *
 * <p>Keeps no state; may be used from any thread.
 */
public final class XlsxEditionWriter implements EditionWriter {
    /** What a cell and a sheet can hold, as the makers of Excel publish it. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int MOST_ROWS = 1_048_576;

    /** A writer without settings; the edition says everything. */
    public XlsxEditionWriter() {}

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public CellReader reader() {
        return new XlsxCells();
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    /**
     * Writes an edition.
     *
     * @throws EditionException also if a text or the edition is larger than a sheet can hold; the
     *     message names the sentence, and nothing has been written
     */
    @Override
    public void write(Edition edition, OutputStream out) throws EditionException {
        requireRoom(edition);
        XlsxFrame frame = new XlsxFrame(edition);
        try (Archive archive = new Archive(out)) {
            archive.part("[Content_Types].xml", XlsxFrame::types);
            archive.part("_rels/.rels", XlsxFrame::relations);
            archive.part("docProps/core.xml", frame::properties);
            archive.part("xl/workbook.xml", frame::workbook);
            archive.part("xl/_rels/workbook.xml.rels", XlsxFrame::workbookRelations);
            archive.part("xl/styles.xml", XlsxFrame::styles);
            archive.part("xl/worksheets/sheet1.xml", new XlsxText(edition)::write);
            archive.part("xl/worksheets/sheet2.xml", new XlsxColophon(edition)::write);
        } catch (IOException e) {
            throw EditionException.unwritten("XLSX", edition, e);
        }
    }

    private static void requireRoom(Edition edition) throws EditionException {
        if (edition.rows().count() >= MOST_ROWS) {
            throw new EditionException(
                    String.format(
                            Locale.ROOT,
                            "%s has more sentences than a sheet has rows (%d). No workbook was made; choose CSV.",
                            edition.imprint().provenance().document(),
                            MOST_ROWS));
        }
        Table table = new Table(edition);
        for (Iterator<Row> rows = edition.rows().iterator(); rows.hasNext(); ) {
            Row row = rows.next();
            if (table.row(row).stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
                throw new EditionException(
                        String.format(
                                Locale.ROOT,
                                "Segment %s of %s has a text of more than %d characters, and a cell of a workbook holds no more. No workbook was made; split the segment, or choose CSV.",
                                row.id(),
                                edition.imprint().provenance().document(),
                                LONGEST_TEXT));
            }
        }
    }
}
