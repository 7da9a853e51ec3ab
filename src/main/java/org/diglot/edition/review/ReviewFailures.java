package org.diglot.edition.review;

import org.diglot.edition.EditionException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** What can go wrong with review copies, in sentences. */
final class ReviewFailures {
    private static final String NOTHING = " Nothing was changed.";

    private ReviewFailures() {}

    static EditionException unwritten(ReviewCopy copy, IOException cause) {
        return new EditionException(
                String.format(
                        Locale.ROOT,
                        "The review copy of %s could not be written to the end; what is there is of no use. The document itself is untouched. Check the space and the rights of the target, then try again. (%s)",
                        copy.heading().document(),
                        cause.getMessage()),
                cause);
    }

    static EditionException tooLong(ReviewRow row, int most) {
        return new EditionException(
                String.format(
                        Locale.ROOT,
                        "Segment %s has a text of more than %d characters, and a cell of a workbook holds no more. No review copy was made; choose DOCX.",
                        row.id(),
                        most));
    }

    static EditionException locked(Path file) {
        return new EditionException(
                file
                        + " is protected by a password, or was saved in the format of Office 97 (.doc, .xls). Open it, save it as DOCX or XLSX without a password, then try again."
                        + NOTHING);
    }

    static EditionException noOffice(Path file) {
        return new EditionException(
                file
                        + " is neither a Word document (.docx) nor an Excel workbook (.xlsx), or it is damaged. Ask for the file in the format in which it was sent, then try again."
                        + NOTHING);
    }

    static EditionException noCopy(Path file) {
        return new EditionException(
                file
                        + " has no table of a review copy with its hidden marks. It was not made by Diglot, or the program that saved it has dropped them. Export a review copy, and ask the reviewer to save it in the same format."
                        + NOTHING);
    }

    static EditionException tooLarge(Path file) {
        return new EditionException(
                file
                        + " unfolds to more than any review copy can hold, and was not read to the end. Check where it comes from."
                        + NOTHING);
    }

    static EditionException unreadable(Path file, IOException cause) {
        return new EditionException(
                String.format(
                        Locale.ROOT,
                        "%s cannot be read (%s). Check its name and your rights, then try again.%s",
                        file,
                        cause.getMessage(),
                        NOTHING),
                cause);
    }
}
