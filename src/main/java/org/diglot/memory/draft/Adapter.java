package org.diglot.memory.draft;

import org.diglot.memory.Direction;
import org.diglot.memory.Draft;
import org.diglot.memory.DraftPiece;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.Provenance;
import org.diglot.model.Content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adapts the translation of a match to the segment: its numbers, its codes, and terms that somebody
 * who knows the glossary has looked up. Immutable; may be used from any thread.
 */
public final class Adapter {

    /** One is enough for a program. */
    public Adapter() {}

    /**
     * The translation as the segment needs it; empty if there is nothing to adapt, or only what is
     * in doubt.
     *
     * @param query the segment
     * @param match what was found for it
     * @param variant the translation to adapt
     * @param terms what a glossary wants to be replaced in its plain text
     */
    public Optional<Draft> adapt(
            MatchQuery query, Match match, MatchedVariant variant, List<Replacement> terms) {
        if (match.score().percent() >= 100) {
            return Optional.empty();
        }
        Direction direction = new Direction(query.direction().source(), variant.version());
        Content translation = variant.variant().content();
        List<Replacement> replacements = new ArrayList<>(terms);
        replacements.addAll(
                new NumberAdaptation(direction)
                        .replacements(match.diff(), translation.plainText()));
        Optional<Content> recoded =
                CodeTransfer.transfer(match.source(), query.text(), translation);
        Provenance kept = new Provenance.Kept();
        Splice.Rest rest =
                new Splice.Rest(kept, recoded.isPresent() ? new Provenance.Codes() : kept);
        List<DraftPiece> pieces =
                new ArrayList<>(Splice.pieces(recoded.orElse(translation), replacements, rest));
        if (recoded.isPresent() && recoded.get().codes().isEmpty()) {
            pieces.add(new DraftPiece(Content.EMPTY, new Provenance.Codes()));
        }
        Draft draft = new Draft(Draft.Kind.ADAPTED, pieces);
        return draft.made().isEmpty() ? Optional.empty() : Optional.of(draft);
    }
}
