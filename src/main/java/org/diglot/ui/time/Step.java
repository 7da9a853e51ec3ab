package org.diglot.ui.time;

import org.diglot.project.Cell;
import org.diglot.project.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Where in the life of a document one looks.
 *
 * @param number 0 for the state before everything that is known
 * @param all the number of the present
 * @param moment what was done last; {@code null} at the very beginning
 * @param place where it was done
 */
public record Step(int number, int all, @Nullable Moment moment, Place place) {

    /**
     * Where something was done.
     *
     * @param cell the only cell that was changed; {@code null} if there were more, or none
     * @param segment the number of its segment at that time, counted from 1; 0 if not known
     */
    public record Place(@Nullable Cell cell, int segment) {
        /** In many places, or in none. */
        public static final Place MANY = new Place(null, 0);
    }

    /** Whether this is the document as it is now. */
    public boolean isNow() {
        return number == all;
    }
}
