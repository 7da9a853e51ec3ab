package org.diglot.edition.review;

import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One row that came back.
 *
 * @param place where it stands in the file, such as {@code row 12}, counted from 1
 * @param id the name of its sentence
 * @param seal what it knows of the moment at which it was sent; {@code null} if that was lost
 * @param said what the reviewer says
 * @param remarks what the reviewer remarks, in the order of the file
 */
public record ReturnedRow(
        int place, SegmentId id, @Nullable Seal seal, Said said, List<Remark> remarks) {
    public ReturnedRow {
        remarks = List.copyOf(remarks);
    }

    /**
     * What the reviewer says.
     *
     * @param source the source as it stands in the file, codes as marks
     * @param target the text, codes as marks
     * @param status the status; {@code null} if the word is none of ours
     * @param author who changed the text, as tracked changes tell; {@code null} if they do not
     * @param reading whether the text is what the reviewer typed
     */
    public record Said(
            String source,
            String target,
            @Nullable Status status,
            @Nullable String author,
            Reading reading) {}

    /** Whether a text is what the reviewer typed. */
    public enum Reading {
        /** As typed. */
        TYPED,
        /** The program has made a number, a date or a result of it. */
        CONVERTED
    }

    /**
     * A remark.
     *
     * @param author who made it; {@code null} if the file does not tell
     * @param text what it says, not blank
     */
    public record Remark(@Nullable String author, String text) {}
}
