package org.diglot.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, and when; either may be unknown.
 *
 * @param author the name that is written to TMX; {@code null} if unknown
 * @param time cut to whole seconds, the precision of TMX; {@code null} if unknown
 */
public record Stamp(@Nullable String author, @Nullable Instant time) {

    /** Nothing is known. */
    public static final Stamp UNKNOWN = new Stamp(null, null);

    public Stamp {
        time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }
}
