package org.diglot.terms;

import org.diglot.model.Segment;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

/**
 * One entry saying why a term of the source rightly has no counterpart in a version.
 *
 * @param segment the id of the segment, or its whole source text
 * @param term the name of the term
 * @param version where it holds; {@code null} for every version
 * @param reason why, for the reviewer; not blank
 */
public record Exemption(String segment, String term, @Nullable VersionTag version, String reason) {
    public Exemption {
        if (segment.isBlank() || term.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("An exception needs a segment, a term and a reason");
        }
    }

    /** Whether it speaks of this term in this version of this segment. */
    public boolean covers(Segment place, Term of, VersionTag in) {
        boolean here =
                segment.equals(place.id().value())
                        || segment.equals(place.source().plainText().strip());
        return here && term.equals(of.name()) && (version == null || version.equals(in));
    }
}
