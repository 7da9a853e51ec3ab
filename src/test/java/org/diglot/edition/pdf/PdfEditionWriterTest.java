package org.diglot.edition.pdf;

import org.diglot.edition.EditionWriter;
import org.diglot.edition.EditionWriterContract;
import org.diglot.edition.pdf.PdfEditionWriter.Pages;
import org.diglot.edition.pdf.PdfEditionWriter.Uncovered;

import java.util.List;

class PdfEditionWriterTest extends EditionWriterContract {
    @Override
    protected EditionWriter writer() {
        return new PdfEditionWriter(Pages.SINGLE, Uncovered.SPELL_OUT);
    }

    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        try (PrintedBook book = new PrintedBook(file)) {
            return book.cells();
        }
    }

    /** Equal rows are packed into little more than their places. */
    @Override
    protected long leastBytes() {
        return 100_000L * 8;
    }
}
