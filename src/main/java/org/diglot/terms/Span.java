package org.diglot.terms;

/**
 * A stretch of a text, in {@code char} offsets of the plain text that was asked about.
 *
 * @param start the first character
 * @param end behind the last character
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    /** The characters of this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
