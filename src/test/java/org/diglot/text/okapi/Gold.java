package org.diglot.text.okapi;

import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.text.Sentence;
import org.diglot.text.SentenceSplitter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences cut by hand, with which the rules are measured.
 *
 * <p>A file has one sentence per line and an empty line between paragraphs. As in a document, a
 * heading (a sentence without final punctuation) ends its paragraph.
 *
 * @param paragraphs each a list of sentences
 */
record Gold(VersionTag language, List<List<String>> paragraphs) {
    private static final String FINAL = ".?!…‽؟۔।॥։:。！？｡．៕។။܀";
    private static final String CLOSING = "\"'”’“‘»«›‹)]}」』）】》";

    /** Right, wrong and missed borders inside paragraphs. */
    record Score(int right, int wrong, int missed) {
        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        /** The harmonic mean of precision and recall, in percent. */
        double f1() {
            return 200.0 * right / Math.max(1, 2 * right + wrong + missed);
        }
    }

    static Gold read(Path file, VersionTag language) throws IOException {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                paragraph.add(line.strip());
            }
            if ((line.isBlank() || !endsSentence(line.strip())) && !paragraph.isEmpty()) {
                paragraphs.add(List.copyOf(paragraph));
                paragraph.clear();
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(List.copyOf(paragraph));
        }
        return new Gold(language, paragraphs);
    }

    private static boolean endsSentence(String sentence) {
        int end = sentence.length();
        while (end > 0 && CLOSING.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && FINAL.indexOf(sentence.charAt(end - 1)) >= 0;
    }

    /** The text of a paragraph as it would stand in a document. */
    String text(List<String> paragraph) {
        boolean unspaced = Set.of("zh", "ja").contains(language.language());
        return String.join(unspaced ? "" : " ", paragraph);
    }

    /** How a splitter does; its errors go to {@code errors}, one line each. */
    Score score(SentenceSplitter splitter, List<String> errors) {
        Score score = new Score(0, 0, 0);
        for (List<String> paragraph : paragraphs) {
            List<String> found =
                    splitter.split(Content.of(text(paragraph))).stream()
                            .map(Sentence::content)
                            .map(Content::plainText)
                            .toList();
            score = score.plus(compared(paragraph, found, errors));
        }
        return score;
    }

    private static Score compared(List<String> gold, List<String> found, List<String> errors) {
        Set<Integer> expected = borders(gold);
        Set<Integer> actual = borders(found);
        Set<Integer> right = new TreeSet<>(expected);
        right.retainAll(actual);
        String text = visible(String.join("", gold));
        describe("wrong", actual, right, text, errors);
        describe("missed", expected, right, text, errors);
        return new Score(
                right.size(), actual.size() - right.size(), expected.size() - right.size());
    }

    private static void describe(
            String kind, Set<Integer> all, Set<Integer> right, String text, List<String> errors) {
        for (int place : all) {
            if (!right.contains(place)) {
                errors.add(
                        "%-6s %s ‖ %s"
                                .formatted(
                                        kind,
                                        text.substring(Math.max(0, place - 25), place),
                                        text.substring(
                                                place, Math.min(text.length(), place + 20))));
            }
        }
    }

    private static Set<Integer> borders(List<String> sentences) {
        Set<Integer> borders = new TreeSet<>();
        int length = 0;
        for (String sentence : sentences.subList(0, sentences.size() - 1)) {
            length += visible(sentence).length();
            borders.add(length);
        }
        return borders;
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
