package org.diglot.memory.concordance;

import org.diglot.memory.MarkedText;
import org.diglot.memory.MarkedText.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A hit as the guesses see it.
 *
 * @param hitWords the words that were hit, plain
 * @param beside the stems of the other words in the text that was hit
 * @param others the words of the other text, in order
 */
record Pairing(List<String> hitWords, Set<String> beside, List<Other> others) {

    /**
     * A word of the text in which nothing was hit.
     *
     * @param term as an index has it
     * @param stem of it
     * @param span where it stands
     */
    record Other(String term, String stem, Span span) {}

    static Pairing of(MarkedText hit, MarkedText other, Reading reading) {
        List<String> hitWords = new ArrayList<>();
        Set<String> beside = new HashSet<>();
        for (Subject.Found word : words(hit, reading)) {
            String term = Phrases.term(word.token());
            boolean isHit =
                    hit.spans().stream()
                            .anyMatch(
                                    span -> span.start() < word.end() && word.start() < span.end());
            if (isHit) {
                hitWords.add(Letters.plain(term));
            } else {
                beside.add(reading.forms().stem(term, hit.version().language()));
            }
        }
        List<Other> others = new ArrayList<>();
        for (Subject.Found word : words(other, reading)) {
            String term = Phrases.term(word.token());
            String stem = reading.forms().stem(term, other.version().language());
            others.add(new Other(term, stem, new Span(word.start(), word.end())));
        }
        return new Pairing(hitWords, beside, others);
    }

    private static List<Subject.Found> words(MarkedText text, Reading reading) {
        return new Subject(text.variant().content(), text.version().language(), reading.texts())
                .words();
    }

    boolean has(String stem) {
        return others.stream().anyMatch(other -> other.stem().equals(stem));
    }
}
