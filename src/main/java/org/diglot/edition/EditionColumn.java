package org.diglot.edition;

import org.diglot.model.TextDirection;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

/**
 * One version of the text as a column of an edition.
 *
 * @param version its language
 * @param role whether it is the original
 * @param title the title of the work in this version; {@code null} if not known
 * @param tally how far its rows have come; of no interest for the original
 */
public record EditionColumn(VersionTag version, Role role, @Nullable String title, Tally tally) {

    /** What a column is to the others. */
    public enum Role {
        ORIGINAL,
        TRANSLATION
    }

    /** The direction in which it is read. */
    public TextDirection direction() {
        return version.direction();
    }
}
