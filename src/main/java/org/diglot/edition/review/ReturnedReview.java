package org.diglot.edition.review;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A review copy as it came back.
 *
 * @param heading what the copy was made of
 * @param sent how many rows were sent
 * @param rows those that came back, in the order of the file; the same sentence may stand in
 *     several
 * @param savedBy who saved the file last; {@code null} if it does not tell
 */
public record ReturnedReview(
        ReviewHeading heading, int sent, List<ReturnedRow> rows, @Nullable String savedBy) {
    public ReturnedReview {
        rows = List.copyOf(rows);
    }
}
