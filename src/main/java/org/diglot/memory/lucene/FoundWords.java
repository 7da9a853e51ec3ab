package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.diglot.memory.concordance.Need;
import org.diglot.memory.lucene.Dictionaries.Place;
import org.diglot.memory.lucene.Dictionary.Found;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a field that the needs of one question find in the dictionaries of a reader, each
 * dictionary asked once for all leaves. Used from one thread.
 */
final class FoundWords {
    private final Dictionaries dictionaries;
    private final List<LeafReaderContext> leaves;
    private final String field;
    private final Map<Dictionary, Map<Need, List<Found>>> known = new HashMap<>();

    FoundWords(Dictionaries dictionaries, List<LeafReaderContext> leaves, String field) {
        this.dictionaries = dictionaries;
        this.leaves = leaves;
        this.field = field;
    }

    /** The words of a leaf that a single word may be, as the index has them. */
    List<String> in(LeafReader leaf, Need word) throws IOException {
        Place place = dictionaries.of(leaf, leaves, field);
        Map<Need, List<Found>> found =
                known.computeIfAbsent(place.dictionary(), any -> new HashMap<>());
        return found.computeIfAbsent(word, need -> find(place.dictionary(), need)).stream()
                .filter(one -> one.isIn(place.leaf()))
                .map(Found::term)
                .toList();
    }

    private static List<Found> find(Dictionary dictionary, Need word) {
        return switch (word) {
            case Need.Form form ->
                    dictionary.holding(form.holds()).stream()
                            .filter(found -> form.isForm().test(found.term()))
                            .toList();
            case Need.Holds(String letters) -> dictionary.holding(letters);
            case Need.Shaped(String letters, var shape) -> dictionary.shaped(letters, shape);
            case Need.Nothing _, Need.All _, Need.Any _, Need.InOrder _ ->
                    throw new IllegalArgumentException("Not a single word: " + word);
        };
    }
}
