package org.diglot.memory;

import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.List;

/**
 * A text in which some spans are to be highlighted.
 *
 * @param version the version it is written in
 * @param variant its text and status
 * @param spans what was hit, in reading order, without overlaps; empty on the side without hits
 */
public record MarkedText(VersionTag version, Variant variant, List<Span> spans) {

    /**
     * A stretch of the plain text.
     *
     * @param start index of the first char
     * @param end index after the last char
     */
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("A span from " + start + " to " + end);
            }
        }
    }

    public MarkedText {
        spans = List.copyOf(spans);
    }

    /** What the text says, codes left out. */
    public String text() {
        return variant.content().plainText();
    }
}
