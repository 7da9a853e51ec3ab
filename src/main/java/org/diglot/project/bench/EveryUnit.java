package org.diglot.project.bench;

import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.InOrder;
import org.diglot.memory.match.MatchCollector;
import org.diglot.memory.match.Similarity;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.WordDistance;
import org.diglot.memory.match.Words;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxSink;

import java.util.List;

/**
 * Compares each unit of a TMX file with each of some queries: the truth about a memory. It knows no
 * index and leaves nothing out. Queries are in the language of the file's source.
 */
public final class EveryUnit implements TmxSink {
    private static final int NO_LIMIT = 1_000_000;

    /** A query with its words, and what was found so far. */
    private record Asked(MatchQuery query, MatchCollector found, WordDistance distance) {
        static Asked of(MatchQuery query, Texts texts) {
            MatchCollector collector = new MatchCollector(query, texts);
            return new Asked(query, collector, new WordDistance(collector.words().hashes()));
        }

        boolean isNear(Words text) {
            Words words = found.words();
            if (words.length() == 0) {
                return text.identity().equals(words.identity());
            }
            int apart = distance.to(text.hashes(), text.length(), NO_LIMIT);
            return Similarity.of(words.length(), text.length(), apart)
                    >= query.limits().threshold();
        }
    }

    private final Texts texts = new Texts();
    private final MemorySource memory;
    private final List<Asked> all;
    private final InOrder order = new InOrder();
    private VersionTag source = VersionTag.of("und");

    /** A search for the answers to these queries, in one memory. */
    public EveryUnit(MemorySource memory, List<MatchQuery> queries) {
        this.memory = memory;
        this.all = queries.stream().map(query -> Asked.of(query, texts)).toList();
    }

    @Override
    public void header(DocumentHeader header) {
        source = header.source();
    }

    @Override
    public void unit(Unit unit) {
        order.next(memory.name(), source, unit).ifPresent(this::compare);
    }

    private void compare(MemoryUnit unit) {
        Words words = texts.words(unit.unit().source(), source);
        for (Asked asked : all) {
            if (asked.isNear(words)) {
                Entry entry = Entry.of(unit);
                entry.texts().stream()
                        .filter(text -> text.version().equals(source))
                        .forEach(text -> asked.found().offer(memory, entry, text));
            }
        }
    }

    /** The answers, in the order of the queries. */
    public List<MatchResult> results() {
        order.last().ifPresent(this::compare);
        return all.stream().map(asked -> asked.found().result(Guarantee.COMPLETE)).toList();
    }
}
