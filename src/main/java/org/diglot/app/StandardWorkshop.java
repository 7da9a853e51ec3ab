package org.diglot.app;

import org.diglot.edition.EditionWriter;
import org.diglot.edition.HtmlEditionWriter;
import org.diglot.edition.epub.EpubEditionWriter;
import org.diglot.edition.latex.LatexEditionWriter;
import org.diglot.edition.office.DocxEditionWriter;
import org.diglot.edition.office.OdtEditionWriter;
import org.diglot.edition.pdf.PdfEditionWriter;
import org.diglot.edition.plain.MarkdownEditionWriter;
import org.diglot.edition.table.CsvEditionWriter;
import org.diglot.edition.table.XlsxEditionWriter;
import org.diglot.edition.tei.TeiEditionWriter;
import org.diglot.memory.MemoryException;
import org.diglot.memory.TranslationMemory;
import org.diglot.memory.lucene.LuceneMemory;
import org.diglot.project.Workshop;
import org.diglot.text.SourceFormat;
import org.diglot.text.SplitterSource;
import org.diglot.text.TextException;
import org.diglot.text.okapi.PlainTextFormat;
import org.diglot.text.okapi.SrxRules;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The parts that the program ships with. May be used from any thread. */
public final class StandardWorkshop implements Workshop {

    @Override
    public List<SourceFormat> formats() {
        return List.of(new PlainTextFormat());
    }

    @Override
    public byte[] builtInRules() {
        return SrxRules.builtInBytes();
    }

    @Override
    public SplitterSource rules(Path file) throws TextException {
        return SrxRules.load(file);
    }

    @Override
    public TranslationMemory openMemory(Path folder) throws MemoryException {
        return LuceneMemory.open(folder);
    }

    @Override
    public TranslationMemory visitMemory(Path folder) throws MemoryException {
        return LuceneMemory.visit(folder);
    }

    @Override
    public List<EditionWriter> editionWriters() {
        return List.of(
                new HtmlEditionWriter(),
                new EpubEditionWriter(),
                new PdfEditionWriter(),
                new PdfEditionWriter(
                        PdfEditionWriter.Pages.FACING, PdfEditionWriter.Uncovered.REFUSE),
                new DocxEditionWriter(),
                new OdtEditionWriter(),
                new XlsxEditionWriter(),
                new CsvEditionWriter(),
                new MarkdownEditionWriter(),
                new TeiEditionWriter(),
                new LatexEditionWriter(),
                new LatexEditionWriter(LatexEditionWriter.Pages.FACING));
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }
}
