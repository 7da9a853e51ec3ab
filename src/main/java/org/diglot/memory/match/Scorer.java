package org.diglot.memory.match;

import org.diglot.memory.Deduction;
import org.diglot.memory.Deduction.Cause;
import org.diglot.memory.Score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores a text against one query.
 *
 * <p>First the {@linkplain Similarity similarity} of the words: case folded, without signs, all
 * numbers alike. Then what the words do not show is deducted: see {@link Weights}. Texts without
 * any word match only if they are the same. Used from one thread at a time.
 */
public final class Scorer {
    private final Words query;
    private final Map<String, Integer> wordNumbers = new HashMap<>();
    private final WordDistance distance;
    private final Differences differences;
    private int[] numbers = new int[64];

    /** A scorer for this query. */
    public Scorer(Words query) {
        this.query = query;
        for (String key : query.keys()) {
            wordNumbers.putIfAbsent(key, wordNumbers.size() + 1);
        }
        this.distance = new WordDistance(Arrays.copyOf(numbered(query), query.length()));
        this.differences = new Differences(query);
    }

    /**
     * Numbers words by their full key, so that no collision of hashes can raise a score. The array
     * may be longer, and is overwritten next time.
     */
    private int[] numbered(Words words) {
        if (numbers.length < words.length()) {
            numbers = new int[words.length() * 2];
        }
        int count = 0;
        for (Token token : words.tokens()) {
            if (token.counts()) {
                numbers[count] = wordNumbers.getOrDefault(token.key(), 0);
                count++;
            }
        }
        return numbers;
    }

    /** The similarity of the words alone, from 0 to 100. */
    public int similarity(Words text) {
        if (query.length() == 0 || text.length() == 0) {
            return text.identity().equals(query.identity()) ? 100 : 0;
        }
        int apart = distance.to(numbered(text), text.length(), Integer.MAX_VALUE - 1);
        return Similarity.of(query.length(), text.length(), apart);
    }

    /** The score as far as text and codes decide it, without neighbours and penalties. */
    public Score score(Words text) {
        int similarity = similarity(text);
        if (text.identity().equals(query.identity())) {
            return new Score(similarity, List.of(), 0);
        }
        List<Deduction> deductions = new ArrayList<>();
        Map<Cause, Integer> points = differences.points(text, similarity);
        for (Cause cause : Cause.values()) {
            if (points.containsKey(cause)) {
                deductions.add(new Deduction(cause, points.get(cause)));
            }
        }
        return new Score(similarity, deductions, 0);
    }
}
