package org.diglot.model;

import java.util.List;

/**
 * Where a segment stands in its document.
 *
 * <p>{@code before + text + after} of all segments of a paragraph, in order, is the paragraph
 * again.
 *
 * @param paragraph the block it came from
 * @param before white space before it: only the first segment of a paragraph has any
 * @param after white space after it, up to the next segment; may be empty between two segments
 * @param parents the segments it was split or joined from; empty for a segment of the document
 */
public record Placement(
        ParagraphId paragraph, String before, String after, List<SegmentId> parents) {
    public Placement {
        parents = List.copyOf(parents);
    }

    /** A segment with no white space about it and no parents. */
    public static Placement in(ParagraphId paragraph) {
        return new Placement(paragraph, "", "", List.of());
    }
}
