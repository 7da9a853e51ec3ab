package org.diglot.memory;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What happened to the memories since a cursor.
 *
 * @param all in the order in which it happened; each unit as often as it changed; empty if the
 *     continuity is broken
 * @param continuity whether the memory still knew what the cursor points to
 * @param next to be asked with next time
 */
public record Changes(List<Change> all, Continuity continuity, Cursor next) {

    /** Whether a reader that followed all along misses nothing. */
    public enum Continuity {
        /** These are all changes since the cursor. */
        WHOLE,
        /**
         * The cursor is of another life of the memory, too old, or {@link Cursor#START}. The reader
         * looks at everything anew, then goes on from the next cursor.
         */
        BROKEN
    }

    /** What may happen. */
    public enum Kind {
        /** A unit is there, new or in place of what it was. */
        PUT,
        /** A unit is gone. */
        REMOVED,
        /** A whole memory was filled anew. */
        FILLED,
        /** A whole memory is gone. */
        FORGOTTEN
    }

    /**
     * One change.
     *
     * @param kind what happened
     * @param memory where
     * @param place the unit; {@code null} if it happened to the whole memory
     */
    public record Change(Kind kind, String memory, @Nullable Place place) {
        public Change {
            boolean single = kind == Kind.PUT || kind == Kind.REMOVED;
            if (single != (place != null)) {
                throw new IllegalArgumentException(kind + " of " + place);
            }
        }
    }

    public Changes {
        all = List.copyOf(all);
    }
}
