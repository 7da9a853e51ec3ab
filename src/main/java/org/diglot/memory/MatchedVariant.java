package org.diglot.memory;

import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.List;

/**
 * One translation of a matching segment.
 *
 * @param version the version it is written in; of the language that was asked for
 * @param variant its text, status, who made it and when; the youngest where several places agree
 * @param score its own score: a penalty of its memory or a neighbour can tell it from its fellows
 * @param places where it stands, at least one, the place of the best score first
 */
public record MatchedVariant(VersionTag version, Variant variant, Score score, List<Place> places) {
    /** The name of the memory it comes from: that of its first place. */
    public String memory() {
        return places.getFirst().memory();
    }

    public MatchedVariant {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("A variant that stands nowhere");
        }
    }
}
