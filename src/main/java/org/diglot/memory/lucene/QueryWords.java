package org.diglot.memory.lucene;

import org.apache.lucene.util.BytesRef;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.match.Similarity;
import org.diglot.memory.match.WordDistance;
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
    private final WordDistance distance;

    QueryWords(MatchQuery query, Words words) {
        this.language = query.direction().source().language();
        this.threshold = query.limits().threshold();
        this.words = words;
        this.distinct = distinct(words);
        this.signature = words.signature();
        this.distance = new WordDistance(NarrowHashes.of(words.hashes()));
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

    /** Whether the signatures alone rule out a text of this length. */
    boolean rulesOut(int other, int otherLength) {
        int furthest = Similarity.furthest(Math.max(length(), otherLength), threshold);
        return Integer.bitCount(signature & ~other) > furthest
                || Integer.bitCount(other & ~signature) > furthest;
    }

    /** The similarity to a text; 0 below the threshold. */
    int similarity(Words text) {
        if (length() == 0 || text.length() == 0) {
            return text.identity().equals(words.identity()) ? 100 : 0;
        }
        boolean mayBe = lengths().start() <= text.length() && text.length() < lengths().end();
        return mayBe ? similarity(NarrowHashes.of(text.hashes()), text.length()) : 0;
    }

    /** The similarity to a text, given by the narrow hashes of its words; 0 below the threshold. */
    int similarity(int[] hashes, int count) {
        int furthest = Similarity.furthest(Math.max(length(), count), threshold);
        int apart = distance.to(hashes, count, furthest);
        return apart > furthest ? 0 : Similarity.of(length(), count, apart);
    }
}
