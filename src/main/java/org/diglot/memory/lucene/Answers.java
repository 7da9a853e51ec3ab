package org.diglot.memory.lucene;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.lucene.IndexSearch.Candidate;
import org.diglot.memory.lucene.LeafSearch.Cancelled;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.match.Concordance;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.MatchCollector;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.WordForms;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Answers questions from indexes. May be used from any thread. */
final class Answers {
    private final Texts texts;
    private final EntryCodec codec;
    private final WordForms forms = new SnowballForms();
    private final Queue<Scratch> idle = new ConcurrentLinkedQueue<>();

    Answers(Texts texts, EntryCodec codec) {
        this.texts = texts;
        this.codec = codec;
    }

    MatchResult search(MatchQuery query, Lending lending, Cancellation cancellation)
            throws IOException {
        MatchCollector collector = new MatchCollector(query, texts);
        QueryWords words = new QueryWords(query, collector.words());
        Scratch pooled = idle.poll();
        Scratch scratch = pooled == null ? new Scratch() : pooled;
        try {
            IndexSearch search = new IndexSearch(words, scratch, codec);
            for (Lent lent : lending.all()) {
                search.search(lent.index(), lent.readers(), cancellation);
            }
            idle.add(scratch);
            score(query, search, collector, cancellation);
        } catch (Cancelled given) {
            return collector.result(Guarantee.PARTIAL);
        }
        return collector.result(Guarantee.COMPLETE);
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
            for (Candidate unit : search.candidates(similarity)) {
                if (cancellation.isCancelled()) {
                    throw new Cancelled();
                }
                Optional<Entry> entry = unit.fetcher().entry(unit.uid());
                entry.ifPresent(found ->
                        found.texts().stream()
                                .filter(text -> text.version().serves(source))
                                .forEach(text -> collector.offer(unit.source(), found, text)));
            }
        }
    }

    ConcordancePage concordance(ConcordanceQuery query, Lending lending, Cancellation cancellation)
            throws IOException {
        Concordance concordance = new Concordance(query, texts, forms);
        for (Lent lent : lending.all()) {
            SortedSet<Long> units = new TreeSet<>();
            if (query.side() != Side.TARGET) {
                units.addAll(
                        IndexConcordance.units(lent.readers().texts(), concordance.inSource()));
            }
            if (query.side() != Side.SOURCE) {
                units.addAll(
                        IndexConcordance.units(lent.readers().texts(), concordance.inTarget()));
            }
            Fetcher fetcher = new Fetcher(lent.readers().units(), codec);
            for (long unit : units) {
                if (cancellation.isCancelled()) {
                    return concordance.page(Guarantee.PARTIAL);
                }
                String memory = lent.index().source().name();
                fetcher.entry(unit).ifPresent(entry -> concordance.offer(memory, entry));
            }
        }
        return concordance.page(Guarantee.COMPLETE);
    }
}
