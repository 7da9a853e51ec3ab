package org.diglot.memory;

import java.util.List;

/**
 * The answer to a {@link MatchQuery}.
 *
 * @param matches best first; see {@link TranslationMemory#search} for the exact order
 * @param guarantee whether better matches may be missing
 */
public record MatchResult(List<Match> matches, Guarantee guarantee) {

    /** What an answer promises. */
    public enum Guarantee {
        /** The same answer as comparing the query with every unit. */
        COMPLETE,
        /**
         * Something was not looked at: the search was given up, or a memory cannot promise more.
         */
        PARTIAL
    }

    /** No match, and there is none. */
    public static final MatchResult NOTHING = new MatchResult(List.of(), Guarantee.COMPLETE);

    public MatchResult {
        matches = List.copyOf(matches);
    }
}
