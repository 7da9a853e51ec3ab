package org.diglot.edition;

import org.diglot.edition.EditionColumn.Role;

import java.util.Set;

/** Tells what stands between two sentences where a version runs on without rows. */
public final class Spacing {
    /** Languages written without a space between sentences, or with one that the text brings. */
    private static final Set<String> WITHOUT_SPACES =
            Set.of("zh", "ja", "yue", "lo", "km", "my", "bo");

    private Spacing() {}

    /**
     * What follows a sentence in one column: the line break of the source where it has one (as in
     * verse), else a space if the language has any.
     */
    public static String after(Row row, EditionColumn column) {
        if (row.after().indexOf('\n') >= 0) {
            return "\n";
        }
        boolean original = column.role() == Role.ORIGINAL && !row.after().isEmpty();
        return original || !WITHOUT_SPACES.contains(column.version().language()) ? " " : "";
    }
}
