package org.diglot.project.bench;

import org.diglot.memory.match.Texts;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a memory is asked: the segments that the user gave, and hard questions made of their most
 * frequent words, which stand in nearly every unit.
 *
 * @param segments to look up
 * @param frequent the words that most segments have, the most frequent first
 */
record Questions(List<Content> segments, List<String> frequent) {
    private static final int FREQUENT = 10;
    private static final int TYPED = 100;
    private static final int LETTERS_TYPED = 3;

    /** A word of some length and the one after it. */
    private static final Pattern LETTERS = Pattern.compile("(\\p{L}{6,})\\s\\p{L}+");

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

    /**
     * What one types into a concordance, by kind: the most frequent words, words as they come, two
     * that stand side by side, two frequent words side by side, begins, ends, and regular
     * expressions.
     */
    Map<String, List<String>> typed() {
        List<String> words = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        for (Content segment : segments) {
            Matcher letters = LETTERS.matcher(segment.plainText());
            if (words.size() < TYPED && letters.find()) {
                words.add(letters.group(1));
                phrases.add('"' + letters.group() + '"');
            }
        }
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("frequent words", frequent);
        typed.put("words", words);
        typed.put("phrases", phrases);
        typed.put("phrases of frequent words", pairs());
        typed.put("begins, as in abc*", words.stream().map(word -> first(word) + '*').toList());
        typed.put("ends, as in *xyz", words.stream().map(word -> '*' + last(word)).toList());
        typed.put(
                "expressions, as in /abc\\w+xyz/",
                words.stream().map(word -> '/' + first(word) + "\\w+" + last(word) + '/').toList());
        typed.values().removeIf(List::isEmpty);
        return typed;
    }

    private List<String> pairs() {
        return IntStream.range(1, frequent.size())
                .mapToObj(i -> '"' + frequent.get(i - 1) + ' ' + frequent.get(i) + '"')
                .toList();
    }

    private static String first(String word) {
        return word.substring(0, LETTERS_TYPED);
    }

    private static String last(String word) {
        return word.substring(word.length() - LETTERS_TYPED);
    }
}
