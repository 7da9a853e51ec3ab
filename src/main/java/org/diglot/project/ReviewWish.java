package org.diglot.project;

import org.diglot.model.Status;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a reviewer wants beside a text.
 *
 * @param status the state that was chosen; {@code null} if it was left as it was sent
 * @param author who changed the row, as the file tells; {@code null} if it does not
 * @param remarks the remarks, in the order of the file
 */
public record ReviewWish(@Nullable Status status, @Nullable String author, List<Remark> remarks) {
    public ReviewWish {
        remarks = List.copyOf(remarks);
    }

    /**
     * A remark.
     *
     * @param author who made it; {@code null} if the file does not tell
     * @param text what it says
     */
    public record Remark(@Nullable String author, String text) {}

    /** Whether nothing is wanted. */
    boolean isEmpty() {
        return status == null && remarks.isEmpty();
    }
}
