package org.diglot.memory;

import org.jspecify.annotations.Nullable;

/**
 * What stands about a unit in its document, in two versions and with nothing marked.
 *
 * @param before the unit before it; {@code null} if there is none, or it is not known
 * @param after the unit after it; {@code null} if there is none, or it is not known
 */
public record Surroundings(@Nullable ConcordanceHit before, @Nullable ConcordanceHit after) {

    /** Nothing known. */
    public static final Surroundings UNKNOWN = new Surroundings(null, null);
}
