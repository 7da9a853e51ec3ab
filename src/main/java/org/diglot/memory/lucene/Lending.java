package org.diglot.memory.lucene;

import org.apache.lucene.index.DirectoryReader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Readers of several indexes, open together while one question is answered. */
final class Lending implements AutoCloseable {

    /** An index with a reader of it. */
    record Lent(Index index, DirectoryReader reader) {}

    private final List<Lent> all = new ArrayList<>();

    Lending(Collection<Index> indexes) {
        for (Index index : indexes) {
            all.add(new Lent(index, index.lend()));
        }
    }

    List<Lent> all() {
        return all;
    }

    @Override
    public void close() throws IOException {
        for (Lent lent : all) {
            lent.reader().decRef();
        }
    }
}
