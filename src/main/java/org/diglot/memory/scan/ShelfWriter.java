package org.diglot.memory.scan;

import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.InOrder;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.List;

/** Collects entries until they are committed. */
final class ShelfWriter implements MemoryWriter {
    private final MemorySource source;
    private final ScanningMemory memory;
    private final InOrder order = new InOrder();
    private final List<Entry> entries = new ArrayList<>();

    ShelfWriter(MemorySource source, ScanningMemory memory) {
        this.source = source;
        this.memory = memory;
    }

    /** What was added so far. */
    synchronized Shelf soFar() {
        return new Shelf(source, entries);
    }

    @Override
    public synchronized void add(String document, VersionTag version, Unit unit) {
        order.next(document, version, unit).map(Entry::of).ifPresent(entries::add);
    }

    @Override
    public void commit() {
        memory.filled(finished());
        memory.ended(this);
    }

    private synchronized Shelf finished() {
        order.last().map(Entry::of).ifPresent(entries::add);
        return new Shelf(source, entries);
    }

    @Override
    public void close() {
        memory.ended(this);
    }
}
