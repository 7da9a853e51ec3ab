package org.diglot.project.bench;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.ConcordanceQuery.OnBoth;
import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.Direction;
import org.diglot.memory.Limits;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.project.bench.MemoryFigures.Series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a memory many questions and takes the time of the processor. Used from one thread. */
final class Asking {
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 500;
    private static final int BEST = 5;
    private static final int HITS = 50;
    private static final int WHOLE = 100;
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

    private final TranslationMemory memory;
    private final Direction direction;

    Asking(TranslationMemory memory, Direction direction) {
        this.memory = memory;
        this.direction = direction;
    }

    /** The question for the five best matches of a segment. */
    MatchQuery query(Content segment, int threshold) {
        Limits limits = Limits.USUAL.withThreshold(threshold).withCount(BEST);
        return MatchQuery.of(direction, segment).within(limits);
    }

    /** What segments are written in. */
    VersionTag language() {
        return direction.source();
    }

    /** Asks one question. */
    MatchResult answer(MatchQuery query) throws MemoryException {
        return memory.search(query, Cancellation.NEVER);
    }

    /** Puts a unit and looks its source up until it is found; once is enough, or it is a fault. */
    void putAndFind(String name, MemoryUnit unit) throws MemoryException {
        memory.put(name, List.of(unit));
        Content source = unit.unit().source();
        if (answer(query(source, WHOLE)).matches().isEmpty()) {
            throw new MemoryException("A unit that was put is not found.", null);
        }
    }

    /** Looks segments up. */
    Series lookUps(String name, List<Content> segments, int threshold) throws MemoryException {
        List<MatchQuery> all = segments.stream().map(segment -> query(segment, threshold)).toList();
        return series(name + ", threshold " + threshold, all, this::hasMatch);
    }

    /** Looks segments up without an index. */
    static Series bruteForce(BruteForce all, List<Content> segments, int threshold)
            throws MemoryException {
        String name =
                String.format(
                        Locale.ROOT,
                        "segments against %,d units one by one, threshold %d",
                        all.units(),
                        threshold);
        return series(name, segments, segment -> all.like(segment, threshold) > 0);
    }

    private boolean hasMatch(MatchQuery query) throws MemoryException {
        return !answer(query).matches().isEmpty();
    }

    /** Looks words up. */
    Series concordance(String name, List<String> typed) throws MemoryException {
        List<ConcordanceQuery> queries =
                typed.stream()
                        .map(words -> new ConcordanceQuery(words, direction, Side.EITHER, HITS))
                        .toList();
        return series(name, queries, this::hasHit);
    }

    /**
     * Looks words up together with the first long word that stands in a translation of them; empty
     * if nothing is translated.
     */
    Optional<Series> concordanceOfBoth(String name, List<String> typed) throws MemoryException {
        List<ConcordanceQuery> queries = new ArrayList<>();
        for (String words : typed) {
            ConcordanceQuery inSource = new ConcordanceQuery(words, direction, Side.SOURCE, 1);
            for (ConcordanceHit hit : memory.concordance(inSource, Cancellation.NEVER).hits()) {
                MarkedText target = hit.target();
                Matcher word = LONG_WORD.matcher(target == null ? "" : target.text());
                if (word.find()) {
                    OnBoth both = new OnBoth(words, word.group());
                    queries.add(new ConcordanceQuery(both, direction, HITS));
                }
            }
        }
        return queries.isEmpty()
                ? Optional.empty()
                : Optional.of(series(name, queries, this::hasHit));
    }

    private boolean hasHit(ConcordanceQuery query) throws MemoryException {
        return memory.concordance(query, Cancellation.NEVER).total() > 0;
    }

    /** Asks one question, and says whether there was an answer. */
    @FunctionalInterface
    private interface Ask<Q> {
        boolean ask(Q question) throws MemoryException;
    }

    private static <Q> Series series(String name, List<Q> questions, Ask<Q> ask)
            throws MemoryException {
        for (int i = 0; i < Math.min(WARM_UP, 10 * questions.size()); i++) {
            ask.ask(questions.get(i % questions.size()));
        }
        long[] best = new long[questions.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        int answered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = Meter.threadNanos();
                boolean found = ask.ask(questions.get(i));
                best[i] = Math.min(best[i], Meter.threadNanos() - start);
                answered += round == 0 && found ? 1 : 0;
            }
        }
        return new Series(name, Spread.of(best), best.length, answered);
    }
}
