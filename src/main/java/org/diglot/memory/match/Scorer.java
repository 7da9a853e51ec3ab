package org.diglot.memory.match;

import org.diglot.memory.Deduction;
import org.diglot.memory.Deduction.Cause;
import org.diglot.memory.Score;

import java.util.ArrayList;
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

    /** A scorer for this query. */
    public Scorer(Words query) {
        this.query = query;
        this.distance = new WordDistance(numbered(query));
    }

    /** Numbers words by their full key, so that no collision of hashes can raise a score. */
    private int[] numbered(Words words) {
        for (String key : words.keys()) {
            wordNumbers.putIfAbsent(key, wordNumbers.size() + 1);
        }
        return numbers(words);
    }

    private int[] numbers(Words words) {
        return words.keys().stream().mapToInt(key -> wordNumbers.getOrDefault(key, 0)).toArray();
    }

    /** The similarity of the words alone, from 0 to 100. */
    public int similarity(Words text) {
        if (query.length() == 0 || text.length() == 0) {
            return text.identity().equals(query.identity()) ? 100 : 0;
        }
        int apart = distance.to(numbers(text), text.length(), Integer.MAX_VALUE - 1);
        return Similarity.of(query.length(), text.length(), apart);
    }

    /** The score as far as text and codes decide it, without neighbours and penalties. */
    public Score score(Words text) {
        int similarity = similarity(text);
        if (text.identity().equals(query.identity())) {
            return new Score(similarity, List.of(), 0);
        }
        List<Deduction> deductions = new ArrayList<>();
        Map<Cause, Integer> points = new Differences(text, query).points(similarity);
        for (Cause cause : Cause.values()) {
            if (points.containsKey(cause)) {
                deductions.add(new Deduction(cause, points.get(cause)));
            }
        }
        return new Score(similarity, deductions, 0);
    }
}
