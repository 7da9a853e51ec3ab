package org.diglot.project;

import org.diglot.edition.EditionWriter;
import org.diglot.edition.HtmlEditionWriter;
import org.diglot.memory.MemoryException;
import org.diglot.memory.TranslationMemory;
import org.diglot.memory.scan.ScanningMemory;
import org.diglot.text.SourceFormat;
import org.diglot.text.SplitterSource;
import org.diglot.text.TextException;
import org.diglot.text.okapi.PlainTextFormat;
import org.diglot.text.okapi.SrxRules;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The real parts, but a clock that stands still, and usually a memory that leaves no files. */
public final class TestWorkshop implements Workshop {
    public static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** Opens a memory in a folder. */
    @FunctionalInterface
    public interface MemoryOpener {
        TranslationMemory open(Path folder) throws MemoryException;
    }

    private final MemoryOpener opener;
    private final MemoryOpener visitor;
    private final EditionWriter writer;

    /** With a memory that leaves nothing on disk. */
    TestWorkshop() {
        this(folder -> new ScanningMemory());
    }

    /** With a memory of your choice. */
    public TestWorkshop(MemoryOpener opener) {
        this(opener, folder -> new ScanningMemory());
    }

    /** With memories of your choice, for a project of one's own and for one that is visited. */
    public TestWorkshop(MemoryOpener opener, MemoryOpener visitor) {
        this.opener = opener;
        this.visitor = visitor;
        this.writer = new HtmlEditionWriter();
    }

    /** With a writer of editions of your choice. */
    TestWorkshop(EditionWriter writer) {
        this.opener = folder -> new ScanningMemory();
        this.visitor = opener;
        this.writer = writer;
    }

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
        return opener.open(folder);
    }

    @Override
    public TranslationMemory visitMemory(Path folder) throws MemoryException {
        return visitor.open(folder);
    }

    @Override
    public List<EditionWriter> editionWriters() {
        return List.of(writer);
    }

    @Override
    public Clock clock() {
        return NOON;
    }
}
