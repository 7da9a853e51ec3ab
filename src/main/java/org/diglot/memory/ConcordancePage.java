package org.diglot.memory;

import org.diglot.memory.MatchResult.Guarantee;

import java.util.List;

/**
 * The answer to a {@link ConcordanceQuery}.
 *
 * @param hits at most as many as were wanted
 * @param total how many there are
 * @param guarantee whether hits may be missing from both
 */
public record ConcordancePage(List<ConcordanceHit> hits, int total, Guarantee guarantee) {

    /** No hit, and there is none. */
    public static final ConcordancePage NOTHING =
            new ConcordancePage(List.of(), 0, Guarantee.COMPLETE);

    public ConcordancePage {
        hits = List.copyOf(hits);
    }
}
