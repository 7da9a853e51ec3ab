package org.diglot.edition;

import java.util.List;

/**
 * A stretch of the text under one heading, or before the first.
 *
 * @param paragraphs in reading order; only the first may be a heading
 */
public record Section(List<Paragraph> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A section needs a paragraph");
        }
    }
}
