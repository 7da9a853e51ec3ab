package org.diglot.edition.review;

import org.diglot.model.VersionTag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a review copy, in order. */
enum Columns {
    ID,
    SOURCE,
    TARGET,
    STATUS,
    COMMENT,
    NOTES,
    /** Hidden: the seal, where a cell cannot hide a part of its text. */
    SEAL,
    /** Hidden: the text as it was sent. */
    SENT;

    private static final int PARTS = 5;

    /** The columns of a copy that are to be seen. */
    static List<Columns> of(ReviewCopy copy) {
        return copy.hasNotes()
                ? List.of(ID, SOURCE, TARGET, STATUS, COMMENT, NOTES)
                : List.of(ID, SOURCE, TARGET, STATUS, COMMENT);
    }

    /** The mark by which the head of the column is found, whatever the words. */
    String mark() {
        return "diglot:" + name().toLowerCase(Locale.ROOT);
    }

    /** The column whose head has a mark; empty if it is none. */
    static Optional<Columns> marked(String hidden) {
        return Arrays.stream(values())
                .filter(column -> hidden.equals(column.mark()) || column.begins(hidden))
                .findFirst();
    }

    private boolean begins(String hidden) {
        return this == ID && hidden.startsWith(mark() + "|");
    }

    /** The mark of the first column, which also says what the copy was made of. */
    static String written(ReviewCopy copy) {
        ReviewHeading heading = copy.heading();
        return String.join(
                "|",
                ID.mark(),
                String.valueOf(copy.rows().size()),
                heading.source().value(),
                heading.version().value(),
                heading.document());
    }

    /** How many rows were sent, as the mark of the first column says; 0 if it does not. */
    static int sent(String written) {
        try {
            return Integer.parseInt(written.split("\\|", PARTS)[1]);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    /** What the mark of the first column says; empty if it makes no sense. */
    static Optional<ReviewHeading> heading(String written) {
        String[] parts = written.split("\\|", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ReviewHeading(parts[4], VersionTag.of(parts[2]), VersionTag.of(parts[3])));
        } catch (IllegalArgumentException noTag) {
            return Optional.empty();
        }
    }
}
