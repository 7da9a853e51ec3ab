package org.diglot.memory.scan;

import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.InOrder;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects entries until they are committed. */
final class ShelfWriter implements MemoryWriter {
    private final MemorySource source;
    private final Consumer<Shelf> whenDone;
    private final InOrder order = new InOrder();
    private final List<Entry> entries = new ArrayList<>();

    ShelfWriter(MemorySource source, Consumer<Shelf> whenDone) {
        this.source = source;
        this.whenDone = whenDone;
    }

    @Override
    public void add(String document, VersionTag version, Unit unit) {
        order.next(document, version, unit).map(Entry::of).ifPresent(entries::add);
    }

    @Override
    public void commit() {
        order.last().map(Entry::of).ifPresent(entries::add);
        whenDone.accept(new Shelf(source, entries));
    }

    @Override
    public void close() {
        // What was not committed is simply not taken over.
    }
}
