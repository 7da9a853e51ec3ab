package org.diglot.model;

import java.util.List;

/** One step of an edit. Every step knows what was there before, so that it can be turned round. */
public sealed interface Change permits Change.Rows, Change.Versions {

    /** The step that undoes this one. */
    Change inverse();

    /**
     * A run of neighbouring rows is replaced by another run: a new text, a split, a join, a
     * deletion.
     *
     * @param before the rows as they are, at least one
     * @param after the rows as they shall be, at least one
     */
    record Rows(List<Unit> before, List<Unit> after) implements Change {
        public Rows {
            before = List.copyOf(before);
            after = List.copyOf(after);
            if (before.isEmpty() || after.isEmpty()) {
                throw new IllegalArgumentException("A run of rows needs at least one row");
            }
        }

        /** One row becomes another. */
        public static Rows of(Unit before, Unit after) {
            return new Rows(List.of(before), List.of(after));
        }

        @Override
        public Rows inverse() {
            return new Rows(after, before);
        }
    }

    /**
     * Columns are added, removed or put into another order. Text of a removed column stays in the
     * rows.
     *
     * @param before the columns as they are
     * @param after the columns as they shall be
     */
    record Versions(List<VersionTag> before, List<VersionTag> after) implements Change {
        public Versions {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Versions inverse() {
            return new Versions(after, before);
        }
    }
}
