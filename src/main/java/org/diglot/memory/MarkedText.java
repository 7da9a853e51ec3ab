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
 * @param guesses on the side without hits, what is likely to translate them, in reading order; it
 *     is to be shown weaker than a hit, and empty where there is no good reason to guess
 */
public record MarkedText(
        VersionTag version, Variant variant, List<Span> spans, List<Span> guesses) {

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
        guesses = List.copyOf(guesses);
    }

    /** A text without guesses. */
    public MarkedText(VersionTag version, Variant variant, List<Span> spans) {
        this(version, variant, spans, List.of());
    }

    /** The same with other guesses. */
    public MarkedText guessing(List<Span> others) {
        return new MarkedText(version, variant, spans, others);
    }

    /** What the text says, codes left out. */
    public String text() {
        return variant.content().plainText();
    }
}
