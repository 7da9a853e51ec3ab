package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.Direction;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.PartQuery;
import org.diglot.memory.Parts;
import org.diglot.memory.Place;
import org.diglot.memory.Surroundings;
import org.diglot.memory.concordance.Beside;
import org.diglot.memory.concordance.Concordance;
import org.diglot.memory.concordance.Reading;
import org.diglot.memory.concordance.RememberedForms;
import org.diglot.memory.lucene.LeafSearch.Cancelled;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.MatchCollector;
import org.diglot.memory.match.MatchCollector.Judged;
import org.diglot.memory.match.PartCollector;
import org.diglot.memory.match.Texts;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Answers questions from indexes. May be used from any thread. */
final class Answers {
    private final Texts texts;
    private final Reading reading;
    private final Dictionaries dictionaries = new Dictionaries();
    private final Queue<Scratch> idle = new ConcurrentLinkedQueue<>();

    Answers(Texts texts) {
        this.texts = texts;
        this.reading = new Reading(texts, new RememberedForms(new SnowballForms()));
    }

    MatchResult search(MatchQuery query, Lending lending, Cancellation cancellation)
            throws IOException {
        MatchCollector collector = new MatchCollector(query, texts);
        QueryWords words = new QueryWords(query, collector.words());
        Scratch pooled = idle.poll();
        Scratch scratch = pooled == null ? new Scratch() : pooled;
        try {
            IndexSearch search = new IndexSearch(words, scratch);
            for (Lent lent : lending.all()) {
                search.search(lent, cancellation);
            }
            idle.add(scratch);
            score(query, search, collector, cancellation);
        } catch (Cancelled given) {
            return collector.result(Guarantee.PARTIAL);
        }
        return collector.result(lending.guarantee());
    }

    /** From the most similar down, until no other can be among those wanted. */
    private static void score(
            MatchQuery query,
            IndexSearch search,
            MatchCollector collector,
            Cancellation cancellation)
            throws IOException {
        VersionTag source = query.direction().source();
        for (int similarity = 100; collector.canUse(similarity); similarity--) {
            for (IndexSearch.Found found : search.all()) {
                for (long uid : found.units(similarity)) {
                    if (cancellation.isCancelled()) {
                        throw new Cancelled();
                    }
                    Optional<Stored> unit = found.fetcher().stored(uid);
                    if (unit.isPresent()) {
                        offer(found.source(), unit.get(), source, collector);
                    }
                }
            }
        }
    }

    /** Reads the rest of a unit only where a source of it may be wanted. */
    private static void offer(
            MemorySource owner, Stored unit, VersionTag version, MatchCollector collector)
            throws IOException {
        Entry entry = null;
        for (Stored.Source source : unit.sources(version)) {
            Optional<Judged> judged = collector.judge(source.content());
            if (judged.isPresent()) {
                entry = entry == null ? unit.entry() : entry;
                collector.offer(owner, entry, entry.texts().get(source.place()), judged.get());
            }
        }
    }

    /** What stands beside a unit, as far as the indexes know. */
    static Surroundings surroundings(Place place, Direction direction, Lending lending)
            throws IOException {
        Beside beside = new Beside(place.memory(), direction);
        for (Lent lent : lending.all()) {
            if (lent.source().name().equals(place.memory())) {
                Optional<Fetcher.Row> row = new Fetcher(lent).row(place.document(), place.unit());
                return row.map(found -> beside.of(found.unit(), found.before(), found.after()))
                        .orElse(Surroundings.UNKNOWN);
            }
        }
        return Surroundings.UNKNOWN;
    }

    Parts parts(PartQuery query, Lending lending, Cancellation cancellation) throws IOException {
        PartCollector collector = new PartCollector(query, texts);
        String language = query.direction().source().language();
        try {
            for (Lent lent : lending.all()) {
                Fetcher fetcher = new Fetcher(lent);
                LeafParts.Sink sink =
                        (words, uid, shared) ->
                                collector.offer(
                                        new IndexText(lent.source(), fetcher, uid, words), shared);
                lent.recent()
                        .texts(
                                language,
                                (uid, words) ->
                                        sink.accept(
                                                words.length(),
                                                uid,
                                                collector.runs().shared(words)));
                for (LeafReaderContext context : lent.readers().texts().leaves()) {
                    LeafReader leaf = context.reader();
                    new LeafParts(leaf, collector.runs(), sink, cancellation)
                            .run(lent.shared().windows().of(leaf), language);
                }
            }
        } catch (Cancelled given) {
            return collector.parts(Guarantee.PARTIAL);
        }
        return collector.parts(lending.guarantee());
    }

    private record IndexText(MemorySource owner, Fetcher fetcher, long order, int words)
            implements PartCollector.Source {
        @Override
        public @Nullable Entry read() {
            try {
                return fetcher.entry(order).orElse(null);
            } catch (IOException e) {
                throw new PartCollector.Unreadable(e);
            }
        }
    }

    ConcordancePage concordance(ConcordanceQuery query, Lending lending, Cancellation cancellation)
            throws IOException, MemoryException {
        Concordance concordance = new Concordance(query, reading);
        Guarantee guarantee = lending.guarantee();
        for (Lent lent : lending.all()) {
            if (!concordance.isEnough() && !offer(lent, concordance, cancellation)) {
                guarantee = Guarantee.PARTIAL;
                break;
            }
        }
        return concordance.page(guarantee, new IndexFrequencies(lending));
    }

    /** False if the answer is no longer wanted. */
    private boolean offer(Lent lent, Concordance concordance, Cancellation cancellation)
            throws IOException {
        String memory = lent.source().name();
        Fetcher fetcher = new Fetcher(lent);
        FixedBitSet units = IndexConcordance.units(lent.readers(), dictionaries, concordance);
        DocIdSetIterator ascending = new BitSetIterator(units, 0);
        for (int unit = ascending.nextDoc();
                unit != DocIdSetIterator.NO_MORE_DOCS && !concordance.isEnough();
                unit = ascending.nextDoc()) {
            if (cancellation.isCancelled()) {
                return false;
            }
            fetcher.entry(unit).ifPresent(entry -> concordance.offer(memory, entry));
        }
        lent.recent().entries().forEach(entry -> concordance.offer(memory, entry));
        return true;
    }
}
