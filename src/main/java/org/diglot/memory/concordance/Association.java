package org.diglot.memory.concordance;

import org.diglot.memory.MemoryException;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of the other language belong to what was hit: those that occur beside it far more
 * often than elsewhere, unless another word beside it explains them better. Immutable.
 */
final class Association {
    /** A word that stands beside fewer of the hits is no usual translation. */
    private static final double USUAL = 0.1;

    /** A word that is so much rarer where another one is missing belongs to that one. */
    private static final double RARER = 0.35;

    /** A word that is about as common elsewhere is one of those that are everywhere. */
    private static final double MORE_COMMON = 3;

    private static final int ENOUGH = 3;

    private final List<Pairing> pairings;
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Double> strengths = new HashMap<>();

    private Association(List<Pairing> pairings) {
        this.pairings = pairings;
        for (Pairing pairing : pairings) {
            Set<String> here = new HashSet<>();
            for (Pairing.Other other : pairing.others()) {
                forms.computeIfAbsent(other.stem(), _ -> new HashSet<>()).add(other.term());
                here.add(other.stem());
            }
            here.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
    }

    /** What belongs to the hits of these pairings, whose other texts are in this language. */
    static Association of(List<Pairing> pairings, String language, Frequencies frequencies)
            throws MemoryException {
        Association made = new Association(pairings);
        int texts = Math.max(frequencies.texts(language), pairings.size());
        for (String stem : made.counts.keySet()) {
            double strength = made.strength(stem, language, frequencies, texts);
            if (strength >= LogLikelihood.SIGNIFICANT && !made.isExplained(stem)) {
                made.strengths.put(stem, strength);
            }
        }
        return made;
    }

    private double strength(String stem, String language, Frequencies frequencies, int texts)
            throws MemoryException {
        int together = count(stem);
        if (together < 2 || together < USUAL * pairings.size()) {
            return 0;
        }
        int everywhere = 0;
        for (String form : forms.getOrDefault(stem, Set.of())) {
            everywhere += frequencies.textsWith(language, form);
        }
        int known = Math.clamp(everywhere, together, texts);
        double here = (double) together / pairings.size();
        double elsewhere = (double) (known - together) / Math.max(1, texts - pairings.size());
        return here > MORE_COMMON * elsewhere
                ? LogLikelihood.of(together, pairings.size(), known, texts)
                : 0;
    }

    private int count(String stem) {
        return counts.getOrDefault(stem, 0);
    }

    /** Whether some other word stands beside the hit almost wherever this one occurs. */
    private boolean isExplained(String stem) {
        Map<String, Integer> besides = new HashMap<>();
        for (Pairing pairing : pairings) {
            if (pairing.has(stem)) {
                pairing.beside().forEach(word -> besides.merge(word, 1, Integer::sum));
            }
        }
        return besides.entrySet().stream()
                .filter(beside -> beside.getValue() >= 0.6 * count(stem) && beside.getValue() > 1)
                .anyMatch(beside -> isRarerWithout(beside.getKey(), stem));
    }

    private boolean isRarerWithout(String beside, String stem) {
        int with = 0;
        int withBoth = 0;
        int without = 0;
        int withoutButStem = 0;
        for (Pairing pairing : pairings) {
            boolean has = pairing.has(stem);
            if (pairing.beside().contains(beside)) {
                with++;
                withBoth += has ? 1 : 0;
            } else {
                without++;
                withoutButStem += has ? 1 : 0;
            }
        }
        return without >= ENOUGH
                && (double) withoutButStem / without < RARER * withBoth / Math.max(1, with);
    }

    /** How strongly a word belongs to the hits; 0 if it does not. */
    double strength(String stem) {
        return strengths.getOrDefault(stem, 0.0);
    }
}
