package org.diglot.edition.review;

import java.util.List;

/**
 * What a reviewer gets: the sentences of one version beside their source.
 *
 * <p>Immutable; the same copy gives the same bytes.
 *
 * @param heading what it was made of
 * @param rows in the order of the document
 */
public record ReviewCopy(ReviewHeading heading, List<ReviewRow> rows) {
    public ReviewCopy {
        rows = List.copyOf(rows);
    }

    /** Whether any row has remarks, so that they need a column. */
    boolean hasNotes() {
        return rows.stream().anyMatch(row -> !row.notes().isEmpty());
    }

    /** Whether any row has codes, so that they need to be explained. */
    boolean hasCodes() {
        return rows.stream()
                .anyMatch(
                        row -> !row.source().codes().isEmpty() || !row.target().codes().isEmpty());
    }
}
