package org.diglot.ui.complete;

import org.diglot.model.Bitext;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The words that a version of a document uses, and how often. Made on a worker; safe on any thread.
 */
final class Vocabulary {
    private final Map<String, Integer> uses;
    private final NavigableMap<String, List<String>> byBeginning = new TreeMap<>();

    private Vocabulary(Map<String, Integer> uses) {
        this.uses = uses;
        uses.keySet()
                .forEach(word ->
                        byBeginning
                                .computeIfAbsent(Words.folded(word), any -> new ArrayList<>(1))
                                .add(word));
    }

    /** Nothing is known yet. */
    static Vocabulary empty() {
        return new Vocabulary(Map.of());
    }

    /** The words of all texts of a version. */
    static Vocabulary of(Bitext bitext, VersionTag version) {
        Map<String, Integer> uses = new HashMap<>();
        for (Unit unit : bitext.units()) {
            String text = unit.variant(version).content().plainText();
            Words.of(text, version.locale()).forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        return new Vocabulary(uses);
    }

    /** How often a word is used. */
    int uses(String word) {
        return uses.getOrDefault(word, 0);
    }

    /** The words that begin like that, those used most often first. */
    List<String> beginningWith(String folded) {
        return byBeginning.tailMap(folded, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(folded))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .sorted(
                        Comparator.comparingInt(this::uses)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
