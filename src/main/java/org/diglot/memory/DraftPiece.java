package org.diglot.memory;

import org.diglot.model.Content;

/**
 * A piece of a draft.
 *
 * @param content what it says; empty where only codes were taken away
 * @param from where that comes from
 */
public record DraftPiece(Content content, Provenance from) {

    /**
     * Whether this piece is news: neither kept from the match nor left in the source's language.
     */
    public boolean isMade() {
        return !(from instanceof Provenance.Kept) && !(from instanceof Provenance.Untranslated);
    }
}
