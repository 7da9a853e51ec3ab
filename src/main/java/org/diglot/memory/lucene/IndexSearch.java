package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.diglot.memory.Cancellation;
import org.diglot.memory.MemorySource;
import org.diglot.memory.lucene.Lending.Lent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the units of all indexes that may match, by their similarity. Used from one thread. */
final class IndexSearch {
    private static final int LEVELS = 101;

    private final QueryWords query;
    private final Scratch scratch;
    private final List<Found> all = new ArrayList<>();

    IndexSearch(QueryWords query, Scratch scratch) {
        this.query = query;
        this.scratch = scratch;
    }

    /** What was found in one memory. */
    static final class Found {
        private final MemorySource source;
        private final Fetcher fetcher;
        private final long[][] units = new long[LEVELS][];
        private final int[] sizes = new int[LEVELS];

        private Found(Lent lent) {
            source = lent.source();
            fetcher = new Fetcher(lent);
        }

        private void add(int similarity, long uid) {
            long[] level = units[similarity];
            int size = sizes[similarity];
            if (level == null) {
                level = new long[4];
            } else if (size == level.length) {
                level = Arrays.copyOf(level, size * 2);
            }
            level[size] = uid;
            units[similarity] = level;
            sizes[similarity]++;
        }

        MemorySource source() {
            return source;
        }

        /** Reads the entries of the units. */
        Fetcher fetcher() {
            return fetcher;
        }

        /** The uids of one similarity, each once, ascending. */
        long[] units(int similarity) {
            long[] level = units[similarity];
            if (level == null) {
                return new long[0];
            }
            long[] sorted = Arrays.copyOf(level, sizes[similarity]);
            Arrays.sort(sorted);
            int kept = 1;
            for (int i = 1; i < sorted.length; i++) {
                if (sorted[i] != sorted[kept - 1]) {
                    sorted[kept] = sorted[i];
                    kept++;
                }
            }
            return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
        }
    }

    /** Searches one memory; what is lent must stay open while the units are read. */
    void search(Lent lent, Cancellation cancellation) throws IOException {
        Found found = new Found(lent);
        all.add(found);
        lent.recent().search(query, found::add);
        for (LeafReaderContext context : lent.readers().texts().leaves()) {
            new LeafSearch(context.reader(), query, found::add, cancellation)
                    .run(lent.shared().windows().of(context.reader()), scratch);
        }
    }

    /** What was found, memory by memory. */
    List<Found> all() {
        return all;
    }
}
