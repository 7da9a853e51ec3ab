package org.diglot.memory.lucene;

import org.apache.lucene.util.BytesRef;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.match.Similarity;
import org.diglot.memory.match.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A query as the search of a leaf needs it. Used from one thread. */
final class QueryWords {

    /** A word and how often the query has it. */
    record Word(BytesRef term, int times) {}

    private final String language;
    private final int threshold;
    private final Words words;
    private final List<Word> distinct;
    private final int signature;
    private final NarrowDistance distance;

    QueryWords(MatchQuery query, Words words) {
        this.language = query.direction().source().language();
        this.threshold = query.limits().threshold();
        this.words = words;
        this.distinct = distinct(words);
        this.signature = words.signature();
        this.distance = new NarrowDistance(NarrowHashes.of(words.hashes()));
    }

    private static List<Word> distinct(Words words) {
        Map<String, Integer> times = new LinkedHashMap<>();
        words.keys().forEach(key -> times.merge(key, 1, Integer::sum));
        return times.entrySet().stream()
                .map(one -> new Word(new BytesRef(one.getKey()), one.getValue()))
                .toList();
    }

    String language() {
        return language;
    }

    int threshold() {
        return threshold;
    }

    Words words() {
        return words;
    }

    List<Word> distinct() {
        return distinct;
    }

    int length() {
        return words.length();
    }

    /** Lengths from the shortest to one more than the longest that can reach the threshold. */
    LeafWindows.Window lengths() {
        return new LeafWindows.Window(
                Similarity.shortest(length(), threshold),
                Similarity.longest(length(), threshold) + 1);
    }

    /** How many of its words a text may lack if it is to reach the threshold. */
    int mayLack() {
        return Similarity.furthest(length(), threshold);
    }

    /** The greatest distance at which a text of this length reaches the threshold. */
    int furthest(int otherLength) {
        return Similarity.furthest(Math.max(length(), otherLength), threshold);
    }

    /** Whether the signatures alone rule out a text that may be so far away. */
    boolean rulesOut(int other, int furthest) {
        return Integer.bitCount(signature & ~other) > furthest
                || Integer.bitCount(other & ~signature) > furthest;
    }

    /** The similarity to a text; 0 below the threshold. */
    int similarity(Words text) {
        if (length() == 0 || text.length() == 0) {
            return text.identity().equals(words.identity()) ? 100 : 0;
        }
        boolean mayBe = lengths().start() <= text.length() && text.length() < lengths().end();
        return mayBe ? similarity(NarrowHashes.bytes(text.hashes()), furthest(text.length())) : 0;
    }

    /**
     * The similarity to a text that may be so far away, given by the narrow hashes of its words; 0
     * below the threshold.
     */
    int similarity(BytesRef hashes, int furthest) {
        int apart = distance.to(hashes, furthest);
        return apart > furthest ? 0 : Similarity.of(length(), NarrowHashes.count(hashes), apart);
    }
}
