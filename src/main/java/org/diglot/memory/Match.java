package org.diglot.memory;

import org.diglot.model.Content;

import java.util.ArrayList;
import java.util.List;

/**
 * An earlier segment that resembles the query, with everything it was translated to.
 *
 * @param source what the earlier segment says
 * @param diff from the earlier segment to the query, word by word
 * @param reasons why the score is what it is, the weightiest first
 * @param variants all its translations, at least one, the best first; equal ones are one variant
 *     with several places
 */
public record Match(
        Content source, WordDiff diff, List<Reason> reasons, List<MatchedVariant> variants) {
    public Match {
        reasons = List.copyOf(reasons);
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("A match without a translation");
        }
    }

    /** Why one of the variants has its score; the same as {@link #reasons} for the best one. */
    public List<Reason> reasonsFor(MatchedVariant variant) {
        List<Reason> own = new ArrayList<>();
        for (Reason reason : reasons) {
            switch (reason) {
                case Reason.SameText _, Reason.Replaced _, Reason.Added _, Reason.Removed _ ->
                        own.add(reason);
                case Reason.SameNeighbours _ when variant.score().sameNeighbours() > 0 ->
                        own.add(reason);
                case Reason.SameNeighbours _, Reason.Deducted _ -> {}
            }
        }
        variant.score().deductions().stream().map(Reason.Deducted::new).forEach(own::add);
        return own;
    }

    /** The score of the best variant. */
    public Score score() {
        return variants.getFirst().score();
    }
}
