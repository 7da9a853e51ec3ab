package org.diglot.edition.review;

import org.diglot.edition.EditionException;
import org.diglot.edition.archive.Archive;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a review copy as a workbook: one protected sheet on which text, state and remark can be
 * written. Protection is without a password, as it guards against slips and nothing else.
 */
public final class XlsxReviewWriter implements ReviewWriter {
    /** What a cell can hold, as the makers of Excel publish it. */
    private static final int LONGEST_TEXT = 32_767;

    /** A writer without settings; the copy says everything. */
    public XlsxReviewWriter() {}

    @Override
    public String format() {
        return "xlsx";
    }

    /**
     * Writes a copy.
     *
     * @throws EditionException also if a text is larger than a cell can hold; the message names the
     *     sentence, and nothing has been written
     */
    @Override
    public void write(ReviewCopy copy, OutputStream out) throws EditionException {
        for (ReviewRow row : copy.rows()) {
            CodeTokens tokens = new CodeTokens(row.source(), row.target());
            int source = tokens.text(row.source()).length();
            if (Math.max(source, tokens.text(row.target()).length()) > LONGEST_TEXT) {
                throw ReviewFailures.tooLong(row, LONGEST_TEXT);
            }
        }
        try (Archive archive = new Archive(out)) {
            archive.part("[Content_Types].xml", XlsxReviewFrame::types);
            archive.part("_rels/.rels", XlsxReviewFrame::relations);
            archive.part("xl/workbook.xml", part -> XlsxReviewFrame.workbook(copy, part));
            archive.part("xl/_rels/workbook.xml.rels", XlsxReviewFrame::workbookRelations);
            archive.part("xl/styles.xml", XlsxReviewFrame::styles);
            archive.part(
                    "xl/worksheets/sheet1.xml",
                    part -> new XlsxReviewSheet(copy, LONGEST_TEXT).write(part));
        } catch (IOException e) {
            throw ReviewFailures.unwritten(copy, e);
        }
    }
}
