package org.diglot.memory;

import org.diglot.model.Content;

/**
 * A segment for which earlier translations are wanted.
 *
 * @param direction from which version into which one
 * @param text the source of the segment
 * @param context what stands about it
 * @param limits how much is wanted
 */
public record MatchQuery(Direction direction, Content text, SegmentContext context, Limits limits) {

    /** A text without context, with the usual limits. */
    public static MatchQuery of(Direction direction, Content text) {
        return new MatchQuery(direction, text, SegmentContext.NONE, Limits.USUAL);
    }

    /** The same in another context. */
    public MatchQuery in(SegmentContext other) {
        return new MatchQuery(direction, text, other, limits);
    }

    /** The same with other limits. */
    public MatchQuery within(Limits others) {
        return new MatchQuery(direction, text, context, others);
    }
}
