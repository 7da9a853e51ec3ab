package org.diglot.memory.match;

import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.PartQuery;
import org.diglot.memory.Parts.Run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a segment with their places, and the runs it shares with other texts. Immutable. */
public final class Runs {
    private final Words words;
    private final List<Token> counting = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** The runs of a segment. */
    public Runs(Words words) {
        this.words = words;
        int at = 0;
        for (Token token : words.tokens()) {
            if (token.counts()) {
                counting.add(token);
                starts.add(at);
            }
            at += token.text().length();
        }
    }

    /** What was cut. */
    public Words words() {
        return words;
    }

    /** The number of words. */
    public int length() {
        return counting.size();
    }

    /** The run of so many words from this one on. */
    public Run run(int first, int count) {
        Token last = counting.get(first + count - 1);
        int end = starts.get(first + count - 1) + last.text().length();
        return new Run(first, count, new Span(starts.get(first), end));
    }

    /** Whether a run has a word that is no number. */
    public boolean hasWord(int first, int count) {
        return counting.subList(first, first + count).stream()
                .anyMatch(token -> token.kind() == Token.Kind.WORD);
    }

    /** A run of the segment and where another text has it. */
    public record Shared(int first, int count, int other) {}

    /**
     * The runs that a text shares and that could not be longer on either side, of at least {@code
     * shortest} words, by the hashes of the words on both sides.
     *
     * @param count how many of the hashes belong to the text
     */
    public static List<Shared> shared(int[] segment, int[] text, int count, int shortest) {
        List<Shared> runs = new ArrayList<>();
        for (int diagonal = shortest - count; diagonal <= segment.length - shortest; diagonal++) {
            int i = Math.max(0, diagonal);
            int j = i - diagonal;
            int length = 0;
            while (i < segment.length && j < count) {
                boolean same = segment[i] == text[j];
                if (!same && length >= shortest) {
                    runs.add(new Shared(i - length, length, j - length));
                }
                length = same ? length + 1 : 0;
                i++;
                j++;
            }
            if (length >= shortest) {
                runs.add(new Shared(i - length, length, j - length));
            }
        }
        return runs;
    }

    /** The runs that a text shares, by the words themselves. */
    public List<Shared> shared(Words text) {
        List<String> mine = words.keys();
        List<String> others = text.keys();
        Map<String, Integer> numbers = new HashMap<>();
        mine.forEach(key -> numbers.putIfAbsent(key, numbers.size()));
        int[] segment = mine.stream().mapToInt(numbers::get).toArray();
        int[] other = others.stream().mapToInt(key -> numbers.getOrDefault(key, -1)).toArray();
        return shared(segment, other, other.length, PartQuery.SHORTEST_UNIT).stream()
                .filter(run -> hasWord(run.first(), run.count()))
                .toList();
    }
}
