package org.diglot.edition.review;

import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.List;

/** What a review copy says to its reviewer, around the sentences. */
record Instructions(ReviewCopy copy, ReviewWords words) {

    /** What the file is. */
    String title() {
        ReviewHeading heading = copy.heading();
        return words.get(
                "title", heading.document(), name(heading.source()), name(heading.version()));
    }

    /** What the reviewer may do. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("how.correct", head(Columns.TARGET)));
        lines.add(words.get("how.state"));
        lines.add(words.get("how.remark", head(Columns.COMMENT)));
        if (copy.hasCodes()) {
            lines.add(words.get("how.codes"));
        }
        lines.add(words.get("how.return"));
        return lines;
    }

    /** The head of a column. */
    String head(Columns column) {
        return switch (column) {
            case ID -> words.get("column.id");
            case SOURCE -> name(copy.heading().source());
            case TARGET -> name(copy.heading().version());
            case STATUS -> words.get("column.status");
            case COMMENT -> words.get("column.comment");
            case NOTES -> words.get("column.notes");
            case SEAL, SENT -> "";
        };
    }

    private String name(VersionTag version) {
        return version.displayName(words.locale());
    }
}
