package org.diglot.model;

/**
 * The name of the block of the source document that a segment came from.
 *
 * @param value not blank
 */
public record ParagraphId(String value) {
    public ParagraphId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A paragraph id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
