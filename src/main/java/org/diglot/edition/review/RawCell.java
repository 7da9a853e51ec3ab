package org.diglot.edition.review;

import org.diglot.edition.review.ReturnedRow.Reading;
import org.diglot.edition.review.ReturnedRow.Remark;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One cell as an office program saved it.
 *
 * @param text what is to be seen, paragraphs parted by line breaks, deletions left out
 * @param hidden what is hidden
 * @param author who changed it last, as tracked changes tell; {@code null} if they do not
 * @param reading whether it is what was typed
 * @param remarks the comments that are tied to it
 */
record RawCell(
        String text,
        String hidden,
        @Nullable String author,
        Reading reading,
        List<Remark> remarks) {
    static final RawCell EMPTY = new RawCell("", "", null, Reading.TYPED, List.of());

    RawCell {
        remarks = List.copyOf(remarks);
    }

    /** What marks the cell as the head of a column, if anything does. */
    String mark() {
        return hidden.isEmpty() ? text : hidden;
    }
}
