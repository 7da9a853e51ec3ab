package org.diglot.memory.scan;

import org.diglot.memory.concordance.Frequencies;
import org.diglot.memory.concordance.Phrases;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.Token;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the words of all texts, once it is asked about a language. Used from one thread. */
final class CountedWords implements Frequencies {
    private final Collection<Shelf> shelves;
    private final Texts texts;
    private final Map<String, Counted> languages = new HashMap<>();

    CountedWords(Collection<Shelf> shelves, Texts texts) {
        this.shelves = shelves;
        this.texts = texts;
    }

    /** How many texts have words at all, and each of them. */
    private static final class Counted {
        private final Map<String, Integer> words = new HashMap<>();
        private int texts;
    }

    @Override
    public int texts(String language) {
        return counted(language).texts;
    }

    @Override
    public int textsWith(String language, String term) {
        return counted(language).words.getOrDefault(term, 0);
    }

    private Counted counted(String language) {
        return languages.computeIfAbsent(language, this::count);
    }

    private Counted count(String language) {
        Counted counted = new Counted();
        for (Shelf shelf : shelves) {
            for (Entry entry : shelf.entries()) {
                entry.texts().stream()
                        .filter(text -> text.version().language().equals(language))
                        .map(text -> words(text, language))
                        .filter(words -> !words.isEmpty())
                        .forEach(words -> {
                            counted.texts++;
                            words.forEach(word -> counted.words.merge(word, 1, Integer::sum));
                        });
            }
        }
        return counted;
    }

    private Set<String> words(Entry.Text text, String language) {
        return texts.words(text.variant().content(), language).tokens().stream()
                .filter(Token::counts)
                .map(Phrases::term)
                .collect(Collectors.toSet());
    }
}
