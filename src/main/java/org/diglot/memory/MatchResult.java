package org.diglot.memory;

import java.util.List;

/**
 * The answer to a {@link MatchQuery}.
 *
 * @param matches best first; see {@link TranslationMemory#search} for the exact order
 * @param guarantee whether better matches may be missing
 * @param unseen an upper bound: no match that is not among these reaches more percent; 0 if no
 *     other reaches the threshold
 */
public record MatchResult(List<Match> matches, Guarantee guarantee, int unseen) {

    /** What an answer promises. */
    public enum Guarantee {
        /** The same answer as comparing the query with every unit. */
        COMPLETE,
        /**
         * The same answer as comparing the query with every unit as they were before: a memory
         * whose file has changed is being read again.
         */
        OUTDATED,
        /**
         * Something was not looked at: the search was given up, or a memory cannot promise more.
         */
        PARTIAL;

        /** What two answers together promise: the less of the two. */
        public Guarantee and(Guarantee other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /** No match, and there is none. */
    public static final MatchResult NOTHING = new MatchResult(List.of(), Guarantee.COMPLETE);

    public MatchResult {
        matches = List.copyOf(matches);
        if (unseen < 0 || unseen > Score.BEST) {
            throw new IllegalArgumentException("A bound of " + unseen + " percent");
        }
    }

    /** All matches there are, or as many as could be told: then any may be missing. */
    public MatchResult(List<Match> matches, Guarantee guarantee) {
        this(matches, guarantee, guarantee == Guarantee.COMPLETE ? 0 : Score.BEST);
    }

    /** The same with a guarantee that promises no more than {@code other}. */
    public MatchResult promising(Guarantee other) {
        Guarantee both = guarantee.and(other);
        return both == guarantee ? this : new MatchResult(matches, both, Score.BEST);
    }
}
