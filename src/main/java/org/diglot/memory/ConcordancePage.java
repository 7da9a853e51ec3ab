package org.diglot.memory;

import org.diglot.memory.MatchResult.Guarantee;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer to a {@link ConcordanceQuery}.
 *
 * @param hits at most as many as were wanted
 * @param total how many there are, or at least are
 * @param counting which of the two
 * @param guarantee whether hits may be missing from both
 * @param fault what is wrong with the regular expression; {@code null} if nothing is
 */
public record ConcordancePage(
        List<ConcordanceHit> hits,
        int total,
        Counting counting,
        Guarantee guarantee,
        @Nullable ExpressionFault fault) {

    /** How far hits were counted. */
    public enum Counting {
        /** All of them. */
        ALL,
        /** Counting the hits of a very common word would take longer than reading them. */
        AT_LEAST
    }

    /** No hit, and there is none. */
    public static final ConcordancePage NOTHING =
            new ConcordancePage(List.of(), 0, Guarantee.COMPLETE);

    public ConcordancePage {
        hits = List.copyOf(hits);
    }

    /** A page for which all hits were counted. */
    public ConcordancePage(List<ConcordanceHit> hits, int total, Guarantee guarantee) {
        this(hits, total, Counting.ALL, guarantee, null);
    }
}
