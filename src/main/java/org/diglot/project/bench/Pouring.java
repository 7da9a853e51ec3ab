package org.diglot.project.bench;

import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.Progress;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.diglot.tmx.TmxSink;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pours a TMX file into a memory, and counts. */
final class Pouring implements TmxSink {
    private final String name;
    private final MemoryWriter writer;
    private final Progress progress;
    private final long size;
    private VersionTag language = VersionTag.of("und");
    private long units;
    private @Nullable MemoryException refusal;

    private Pouring(String name, MemoryWriter writer, Progress progress, long size) {
        this.name = name;
        this.writer = writer;
        this.progress = progress;
        this.size = size;
    }

    /** Fills the memory with the units of the file, and commits. */
    static Pouring fill(Path file, TranslationMemory memory, MemorySource source, Progress progress)
            throws MemoryException, TmxException, IOException {
        try (MemoryWriter writer = memory.replace(source)) {
            Pouring all = new Pouring(source.name(), writer, progress, Files.size(file));
            new TmxReader().readUnits(file, all);
            if (all.refusal != null) {
                throw all.refusal;
            }
            writer.commit();
            return all;
        }
    }

    /** What the sources are written in. */
    VersionTag language() {
        return language;
    }

    /** How many units there were. */
    long units() {
        return units;
    }

    @Override
    public void header(DocumentHeader header) {
        language = header.source();
    }

    @Override
    public void unit(Unit unit) {
        try {
            writer.add(name, language, unit);
            units++;
        } catch (MemoryException e) {
            refusal = e; // thrown by fill, when the reader has stopped
        }
    }

    @Override
    public void progress(long bytesRead) {
        progress.tell("filling", bytesRead, size);
    }

    @Override
    public boolean wantsMore() {
        return refusal == null && !progress.isCancelled();
    }
}
