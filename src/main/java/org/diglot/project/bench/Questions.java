package org.diglot.project.bench;

import org.diglot.memory.match.Texts;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a memory is asked: the segments that the user gave, and hard questions made of their most
 * frequent words, which stand in nearly every unit.
 *
 * @param segments to look up
 * @param frequent the words that most segments have, the most frequent first
 */
record Questions(List<Content> segments, List<String> frequent) {
    private static final int FREQUENT = 10;

    /** The questions about these segments. */
    static Questions of(List<String> segments, VersionTag language) {
        Texts texts = new Texts();
        Map<String, Integer> times = new LinkedHashMap<>();
        List<Content> contents = segments.stream().map(Content::of).toList();
        for (Content content : contents) {
            texts.words(content, language).tokens().stream()
                    .filter(token -> token.counts() && token.text().equals(token.key()))
                    .distinct()
                    .forEach(token -> times.merge(token.text(), 1, Integer::sum));
        }
        List<String> frequent =
                times.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .limit(FREQUENT)
                        .toList();
        return new Questions(contents, frequent);
    }

    /** Segments of nothing but frequent words: some, all, and all of them nearly twice. */
    List<Content> hard() {
        List<String> twice = new ArrayList<>(frequent);
        twice.addAll(frequent.subList(0, frequent.size() * 4 / 5));
        return List.of(
                Content.of(String.join(" ", frequent.subList(0, frequent.size() / 2))),
                Content.of(String.join(" ", frequent)),
                Content.of(String.join(" ", twice)));
    }

    /** What one types into a concordance: a frequent word, two, a phrase, and a beginning. */
    List<String> typed() {
        List<String> first = frequent.subList(0, Math.min(2, frequent.size()));
        String two = String.join(" ", first);
        String segment = segments.getFirst().plainText();
        String start = segment.strip().split("\\s+", 2)[0];
        return List.of(frequent.getFirst(), two, '"' + two + '"', start);
    }
}
