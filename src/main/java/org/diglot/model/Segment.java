package org.diglot.model;

/**
 * One sentence of the source.
 *
 * @param id its name for life
 * @param placement where it stands
 * @param source what it says
 * @param annotations who made it, notes on the source
 */
public record Segment(SegmentId id, Placement placement, Content source, Annotations annotations) {

    /** The paragraph it stands in. */
    public ParagraphId paragraph() {
        return placement.paragraph();
    }
}
