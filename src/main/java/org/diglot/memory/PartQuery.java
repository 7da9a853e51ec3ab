package org.diglot.memory;

import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

/**
 * A segment of which parts are looked for in the memory.
 *
 * <p>A run is a stretch of neighbouring words of the segment; numbers count as words, and one
 * number is as good as another. A run needs a word that is no number.
 *
 * @param direction from which version into which one
 * @param text the segment
 * @param self where the segment itself stands, so that it is not a part of itself; {@code null} if
 *     it is in no memory
 * @param memories which memories are asked
 */
public record PartQuery(
        Direction direction, Content text, @Nullable Place self, Selection memories) {
    /** A run that is looked for as a whole unit has at least so many words. */
    public static final int SHORTEST_UNIT = 2;

    /** A run that is looked for inside of units has at least so many words. */
    public static final int SHORTEST_INSIDE = 4;

    /** So many units, at most, are shown for a run inside of units. */
    public static final int EXAMPLES = 8;

    /** Of the texts with a run so many are read at most, the shortest first. */
    public static final int READ = 40;

    /** Parts that any memory knows. */
    public PartQuery(Direction direction, Content text, @Nullable Place self) {
        this(direction, text, self, Selection.ALL);
    }

    /** The same, asked of other memories. */
    public PartQuery from(Selection others) {
        return new PartQuery(direction, text, self, others);
    }
}
