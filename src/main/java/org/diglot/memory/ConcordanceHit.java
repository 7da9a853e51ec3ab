package org.diglot.memory;

import org.jspecify.annotations.Nullable;

/**
 * A text with the words that were looked for, beside its translation.
 *
 * @param source the text in the version translated from
 * @param target the same in the version translated into; {@code null} if there is none
 * @param place where the unit stands
 */
public record ConcordanceHit(MarkedText source, @Nullable MarkedText target, Place place) {}
