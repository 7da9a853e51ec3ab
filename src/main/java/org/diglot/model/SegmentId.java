package org.diglot.model;

/**
 * The name of a segment for its whole life; it is the {@code tuid} of the unit in TMX.
 *
 * <p>A split or a join makes new ids which name their parents.
 *
 * @param value not blank
 */
public record SegmentId(String value) {
    public SegmentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A segment id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
