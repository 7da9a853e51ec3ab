package org.diglot.project;

import org.diglot.memory.MemoryException;
import org.diglot.memory.MemoryWriter;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.diglot.tmx.TmxSink;
import org.diglot.tmx.TmxSummary;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pours one TMX file into the memory, unit by unit. */
final class MemoryFiller implements TmxSink {
    private final String name;
    private final MemoryWriter writer;
    private final Progress progress;
    private final long size;
    private VersionTag source = VersionTag.of("und");
    private @Nullable MemoryException refusal;

    private MemoryFiller(String name, MemoryWriter writer, Progress progress, long size) {
        this.name = name;
        this.writer = writer;
        this.progress = progress;
        this.size = size;
    }

    /**
     * Reads the file into the writer; the caller commits.
     *
     * @return how the reading ended; a broken file has given what stands before the break
     * @throws MemoryException if the index refuses
     * @throws TmxException if the file is no TMX at all
     */
    static TmxSummary fill(Path file, String name, MemoryWriter writer, Progress progress)
            throws MemoryException, TmxException, IOException {
        MemoryFiller filler = new MemoryFiller(name, writer, progress, Files.size(file));
        TmxSummary summary = new TmxReader().readUnits(file, filler);
        if (filler.refusal != null) {
            throw filler.refusal;
        }
        return summary;
    }

    @Override
    public void header(DocumentHeader header) {
        source = header.source();
    }

    @Override
    public void unit(Unit unit) {
        try {
            writer.add(name, source, unit);
        } catch (MemoryException e) {
            refusal = e; // thrown by fill, when the reader has stopped
        }
    }

    @Override
    public void progress(long bytesRead) {
        progress.tell("memory " + name, bytesRead, size);
    }

    @Override
    public boolean wantsMore() {
        return refusal == null && !progress.isCancelled();
    }
}
