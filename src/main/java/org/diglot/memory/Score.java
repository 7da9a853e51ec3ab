package org.diglot.memory;

import java.util.List;

/**
 * How well a segment fits, in a way that adds up before the reader's eyes: the similarity of the
 * words less the deductions, and 1 for each equal neighbour if nothing was to deduct.
 *
 * <p>100 means that text and codes are the same. 101 says that the segment before or after is the
 * same too, 102 that both are.
 *
 * @param similarity of the words alone, 0 to 100, rounded down
 * @param deductions each with its points, in the order of {@link Deduction.Cause}
 * @param sameNeighbours 0 to 2; counted only for a text that is otherwise the same
 */
public record Score(int similarity, List<Deduction> deductions, int sameNeighbours)
        implements Comparable<Score> {
    /** The highest percent there is: the same text between the same neighbours. */
    public static final int BEST = 102;

    public Score {
        deductions = List.copyOf(deductions);
        if (similarity < 0 || similarity > 100) {
            throw new IllegalArgumentException("A similarity of " + similarity);
        }
        boolean exact = similarity == 100 && deductions.isEmpty();
        if (sameNeighbours < 0 || sameNeighbours > (exact ? 2 : 0)) {
            throw new IllegalArgumentException("Neighbours count only for the same text");
        }
    }

    /** The number to show, 0 to 102. */
    public int percent() {
        int points = 0;
        for (Deduction deduction : deductions) {
            points += deduction.points();
        }
        return Math.max(0, similarity - points) + sameNeighbours;
    }

    /** By percent, then by similarity; a higher score is greater. */
    @Override
    public int compareTo(Score other) {
        int byPercent = Integer.compare(percent(), other.percent());
        return byPercent != 0 ? byPercent : Integer.compare(similarity, other.similarity);
    }
}
