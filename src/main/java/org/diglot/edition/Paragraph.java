package org.diglot.edition;

import org.diglot.model.ParagraphId;

import java.util.List;

/**
 * A block of the text: the sentences that stand in one paragraph of the source.
 *
 * @param id the name of the block in the source
 * @param kind what it is to the reader
 * @param rows its sentences, at least one
 */
public record Paragraph(ParagraphId id, Kind kind, List<Row> rows) {
    public Paragraph {
        rows = rows instanceof WatchedRows ? rows : List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Paragraph " + id + " has no rows");
        }
    }

    /** What a paragraph is to the reader. */
    public enum Kind {
        /** The title of the whole work. */
        TITLE,
        /** The heading of a section. */
        HEADING,
        /** Running text. */
        PROSE
    }
}
