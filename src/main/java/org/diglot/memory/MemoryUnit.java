package org.diglot.memory;

import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

/**
 * A unit with what a memory must know about where it stands.
 *
 * @param document the name of its document
 * @param source the version its source is written in
 * @param unit the unit
 * @param neighbours the units before and after it
 */
public record MemoryUnit(String document, VersionTag source, Unit unit, Neighbours neighbours) {

    /**
     * The units about a unit, which make a match a match in context.
     *
     * @param previous the unit before it; {@code null} at the start of the document
     * @param next the unit after it; {@code null} at the end of the document
     */
    public record Neighbours(@Nullable Unit previous, @Nullable Unit next) {

        /** None known. */
        public static final Neighbours NONE = new Neighbours(null, null);
    }
}
