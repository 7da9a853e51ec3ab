package org.diglot.memory.lucene;

import org.apache.lucene.util.IOUtils;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemorySource;

import java.io.IOException;
import java.util.List;

/**
 * Readers of several memories, open together while one question is answered.
 *
 * @param all each memory
 * @param guarantee partial while one of them is filled for the first time
 */
record Lending(List<Lent> all, Guarantee guarantee) implements AutoCloseable {

    /** What a search needs of one memory. */
    record Lent(MemorySource source, Windows windows, Readers readers, Recent recent) {

        /** How many units there are. */
        int units() {
            return readers.units().numDocs() + recent.surplus();
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(all.stream().map(Lent::readers).toList());
    }
}
