package org.diglot.project;

import org.diglot.edition.EditionWriter;
import org.diglot.edition.HtmlEditionWriter;
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

/** The real parts, but a memory that leaves nothing on disk and a clock that stands still. */
final class TestWorkshop implements Workshop {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

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
    public TranslationMemory openMemory(Path folder) {
        return new ScanningMemory();
    }

    @Override
    public TranslationMemory passingMemory() {
        return new ScanningMemory();
    }

    @Override
    public List<EditionWriter> editionWriters() {
        return List.of(new HtmlEditionWriter());
    }

    @Override
    public Clock clock() {
        return NOON;
    }
}
