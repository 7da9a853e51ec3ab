package org.diglot.memory;

import org.diglot.model.Content;

import java.util.List;

/**
 * A translation that nobody made as it stands: put together from what a memory and a glossary know,
 * each piece with its {@link Provenance}.
 *
 * @param kind how it was made
 * @param pieces in reading order
 */
public record Draft(Kind kind, List<DraftPiece> pieces) {

    /** How a draft is made. */
    public enum Kind {
        /** The translation of a match, with numbers, a term or codes of the segment in it. */
        ADAPTED,
        /** Parts of the segment translated, the rest left in the language of the source. */
        ASSEMBLED
    }

    public Draft {
        pieces = List.copyOf(pieces);
    }

    /** The whole text. */
    public Content content() {
        return new Content(
                pieces.stream().flatMap(piece -> piece.content().pieces().stream()).toList());
    }

    /** The pieces that were made, in reading order. */
    public List<DraftPiece> made() {
        return pieces.stream().filter(DraftPiece::isMade).toList();
    }
}
