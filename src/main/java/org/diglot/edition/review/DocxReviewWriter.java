package org.diglot.edition.review;

import org.diglot.edition.EditionException;
import org.diglot.edition.archive.Archive;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a review copy as a document for Word and its kin.
 *
 * <p>Number, original, state and codes are content controls that keep what they hold; changes are
 * tracked from the start, so that reviewer and translator see them.
 */
public final class DocxReviewWriter implements ReviewWriter {
    /** A writer without settings; the copy says everything. */
    public DocxReviewWriter() {}

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(ReviewCopy copy, OutputStream out) throws EditionException {
        DocxReviewFrame frame = new DocxReviewFrame(copy);
        try (Archive archive = new Archive(out)) {
            archive.part("[Content_Types].xml", DocxReviewFrame::types);
            archive.part("_rels/.rels", DocxReviewFrame::relations);
            archive.part("word/_rels/document.xml.rels", DocxReviewFrame::documentRelations);
            archive.part("customXml/_rels/item1.xml.rels", DocxReviewFrame::itemRelations);
            archive.part("customXml/itemProps1.xml", DocxReviewFrame::itemProperties);
            archive.part("customXml/item1.xml", frame::sent);
            archive.part("word/styles.xml", frame::styles);
            archive.part("word/settings.xml", DocxReviewFrame::settings);
            archive.part("word/document.xml", part -> new DocxReviewBody(copy, part).write());
        } catch (IOException e) {
            throw ReviewFailures.unwritten(copy, e);
        }
    }
}
