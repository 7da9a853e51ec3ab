package org.diglot.memory.lucene;

import org.apache.lucene.util.IOUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Readers of several indexes, open together while one question is answered. */
final class Lending implements AutoCloseable {

    /** An index with readers of it. */
    record Lent(Index index, Readers readers) {}

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
        IOUtils.close(all.stream().map(Lent::readers).toList());
    }
}
