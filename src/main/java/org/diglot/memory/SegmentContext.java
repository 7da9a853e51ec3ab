package org.diglot.memory;

import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

/**
 * What stands about the segment that is being translated.
 *
 * @param previous the source before it; {@code null} if unknown or at the start of the document
 * @param next the source after it; {@code null} if unknown or at the end of the document
 * @param self where the segment itself stands, so that it does not match itself; {@code null} if it
 *     is in no memory
 */
public record SegmentContext(
        @Nullable Content previous, @Nullable Content next, @Nullable Place self) {

    /** Nothing known. */
    public static final SegmentContext NONE = new SegmentContext(null, null, null);
}
