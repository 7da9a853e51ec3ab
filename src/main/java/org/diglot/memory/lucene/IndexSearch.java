package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.diglot.memory.Cancellation;
import org.diglot.memory.MemorySource;
import org.diglot.memory.lucene.Lending.Lent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the units of all indexes that may match, by their similarity. Used from one thread. */
final class IndexSearch {

    /** A unit of which some text is near to the query. */
    record Candidate(MemorySource source, Fetcher fetcher, long uid) {}

    private final QueryWords query;
    private final Scratch scratch;
    private final List<List<Candidate>> bySimilarity = new ArrayList<>();

    IndexSearch(QueryWords query, Scratch scratch) {
        this.query = query;
        this.scratch = scratch;
        for (int similarity = 0; similarity <= 100; similarity++) {
            bySimilarity.add(new ArrayList<>());
        }
    }

    /** Searches one memory; what is lent must stay open while the candidates are used. */
    void search(Lent lent, Cancellation cancellation) throws IOException {
        Fetcher fetcher = new Fetcher(lent);
        MemorySource source = lent.source();
        LeafSearch.Sink sink =
                (similarity, uid) ->
                        bySimilarity.get(similarity).add(new Candidate(source, fetcher, uid));
        lent.recent().search(query, sink);
        for (LeafReaderContext context : lent.readers().texts().leaves()) {
            new LeafSearch(context.reader(), query, sink, cancellation)
                    .run(lent.shared().windows().of(context.reader()), scratch);
        }
    }

    /** The candidates of one similarity, each unit once, side by side if they are stored so. */
    Collection<Candidate> candidates(int similarity) {
        SortedSet<Candidate> units =
                new TreeSet<>(
                        Comparator.comparing((Candidate one) -> one.source().name())
                                .thenComparingLong(Candidate::uid));
        units.addAll(bySimilarity.get(similarity));
        return units;
    }
}
