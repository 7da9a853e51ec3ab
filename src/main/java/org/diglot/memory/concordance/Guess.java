package org.diglot.memory.concordance;

import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.concordance.Pairing.Other;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What translates the hit in one text, or nothing if that is not clear. Used once. */
final class Guess {
    /** A guess that another one, elsewhere in the text, comes so near to is none. */
    private static final double NEAR = 0.8;

    /** A neighbour that belongs to the hit so much less is a part of its translation. */
    private static final double PART = 0.4;

    private static final int ALIKE_LETTERS = 4;

    /**
     * Share of letters in common from which names are taken for the same.
     *
     * @see <a href="https://aclanthology.org/J99-1003/">Melamed, Bitext Maps and Alignment via
     *     Pattern Recognition, Computational Linguistics 25 (1999)</a>
     */
    private static final double ALIKE = 0.7;

    /** Words that look alike belong together even if they occur only once. */
    private static final double LOOKS = 2 * LogLikelihood.SIGNIFICANT;

    private final Pairing pairing;
    private final Association association;
    private final List<Double> strengths;

    Guess(Pairing pairing, Association association) {
        this.pairing = pairing;
        this.association = association;
        this.strengths = pairing.others().stream().map(this::strength).toList();
    }

    private double strength(Other other) {
        String plain = Letters.plain(other.term());
        boolean alike = pairing.hitWords().stream().anyMatch(word -> areAlike(word, plain));
        return association.strength(other.stem()) + (alike ? LOOKS : 0);
    }

    private static boolean areAlike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return one.equals(other)
                ? longer > 1
                : Math.min(one.length(), other.length()) >= ALIKE_LETTERS
                        && common(one, other) >= ALIKE * longer;
    }

    /** The length of the longest common subsequence. */
    private static int common(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                row[j + 1] =
                        one.charAt(i) == other.charAt(j)
                                ? before[j] + 1
                                : Math.max(before[j + 1], row[j]);
            }
            before = row;
        }
        return before[other.length()];
    }

    /** The words that are likely to translate the hit, in reading order. */
    List<Span> spans() {
        List<Integer> byStrength =
                IntStream.range(0, strengths.size())
                        .filter(i -> strengths.get(i) > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -strengths.get(i)))
                        .toList();
        if (byStrength.isEmpty()) {
            return List.of();
        }
        int best = byStrength.getFirst();
        int first = reach(best, -1);
        int last = reach(best, 1);
        List<Span> spans = new ArrayList<>();
        for (int i : byStrength) {
            boolean isElsewhere = i < first || i > last;
            boolean isAsGood = strengths.get(i) >= NEAR * strengths.get(best);
            if (isElsewhere && isAsGood && !isSame(i, first, last)) {
                return List.of();
            }
            if (!isElsewhere || (isAsGood && isSame(i, first, last))) {
                spans.add(pairing.others().get(i).span());
            }
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    /** As far as neighbours belong to the hit too; never further than it has words. */
    private int reach(int best, int step) {
        int at = best;
        int most = Math.max(0, pairing.hitWords().size() - 1) + 1;
        while (Math.abs(at - best) < most
                && at + step >= 0
                && at + step < strengths.size()
                && strengths.get(at + step) >= PART * strengths.get(best)) {
            at += step;
        }
        return at;
    }

    /** Whether a word of the guess occurs here again. */
    private boolean isSame(int other, int first, int last) {
        String stem = pairing.others().get(other).stem();
        return IntStream.rangeClosed(first, last)
                .anyMatch(i -> pairing.others().get(i).stem().equals(stem));
    }
}
