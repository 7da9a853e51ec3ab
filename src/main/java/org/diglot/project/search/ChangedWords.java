package org.diglot.project.search;

import org.diglot.project.search.CodedText.Spot;

import java.util.ArrayList;
import java.util.List;

/** Which words of a hit really change, found by the longest common subsequence of words. */
final class ChangedWords {
    /** Longer hits are taken as a whole. */
    private static final int MOST = 20_000;

    private final List<String> old;
    private final List<String> other;
    private final int[][] common;

    private ChangedWords(List<String> old, List<String> other) {
        this.old = old;
        this.other = other;
        this.common = new int[old.size() + 1][other.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(other.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /** The parts of a spot that change, from left to right. */
    static List<Spot> of(String found, Spot spot) {
        List<String> old = words(found);
        List<String> other = words(spot.text());
        if ((long) old.size() * other.size() > MOST) {
            return List.of(spot);
        }
        return new ChangedWords(old, other).spots(spot.from());
    }

    private List<Spot> spots(int start) {
        List<Spot> spots = new ArrayList<>();
        int from = start;
        int at = start;
        StringBuilder text = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < other.size()) {
            if (i < old.size() && j < other.size() && old.get(i).equals(other.get(j))) {
                add(new Spot(from, at, text.toString()), spots);
                text.setLength(0);
                at += old.get(i).length();
                from = at;
                i++;
                j++;
            } else if (j == other.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                at += old.get(i).length();
                i++;
            } else {
                text.append(other.get(j));
                j++;
            }
        }
        add(new Spot(from, at, text.toString()), spots);
        return spots;
    }

    private static void add(Spot spot, List<Spot> into) {
        if (spot.from() < spot.to() || !spot.text().isEmpty()) {
            into.add(spot);
        }
    }

    /** Runs of letters and digits; every other char by itself. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            end = Math.max(end, at + 1);
            words.add(text.substring(at, end));
            at = end;
        }
        return words;
    }

    /** Half of a pair counts as a letter, so that no pair is cut. */
    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
