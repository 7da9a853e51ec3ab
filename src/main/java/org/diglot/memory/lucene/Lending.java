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

    /** What all readers of one filling of a memory share. */
    record Shared(Windows windows, EntryCodec codec) {
        static Shared of(Shorthand shorthand) {
            return new Shared(new Windows(), new EntryCodec(shorthand));
        }
    }

    /** What a search needs of one memory. */
    record Lent(MemorySource source, Shared shared, Readers readers, Recent recent) {

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
