package org.diglot.memory;

import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.MatchResult.Guarantee;

import java.util.List;

/**
 * The answer to a {@link PartQuery}.
 *
 * @param units runs that are the whole text of a unit, letter case and signs aside; the longest
 *     first, then in reading order
 * @param inside runs that occur inside of longer texts, none of them within another or within one
 *     of {@code units}; the longest first, then in reading order
 * @param guarantee whether more may be missing
 */
public record Parts(List<Run> units, List<Inside> inside, Guarantee guarantee) {

    /** No part, and there is none. */
    public static final Parts NOTHING = new Parts(List.of(), List.of(), Guarantee.COMPLETE);

    public Parts {
        units = List.copyOf(units);
        inside = List.copyOf(inside);
    }

    /**
     * Neighbouring words of the segment.
     *
     * @param first the first one, counted from 0
     * @param length how many
     * @param span where they stand in the plain text
     */
    public record Run(int first, int length, Span span) {

        /** The word after the last one. */
        public int end() {
            return first + length;
        }

        /** Whether another run lies inside this one, or is the same. */
        public boolean contains(Run other) {
            return first <= other.first && other.end() <= end();
        }
    }

    /**
     * A run with units that contain it.
     *
     * @param run the words
     * @param examples the shortest first, then by memory and in the order in which they were
     *     filled; no two with the same source and translation; the source is marked where the run
     *     stands
     */
    public record Inside(Run run, List<ConcordanceHit> examples) {
        public Inside {
            examples = List.copyOf(examples);
        }
    }
}
