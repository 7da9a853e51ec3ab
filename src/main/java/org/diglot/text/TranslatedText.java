package org.diglot.text;

import org.diglot.model.Content;
import org.diglot.model.ParagraphId;
import org.diglot.model.VersionTag;

import java.util.Map;
import java.util.Optional;

/**
 * What the paragraphs of a document say in another version.
 *
 * @param language the version they are written in
 * @param paragraphs by id; a paragraph that is not named keeps its source text
 */
public record TranslatedText(VersionTag language, Map<ParagraphId, Content> paragraphs) {
    public TranslatedText {
        paragraphs = Map.copyOf(paragraphs);
    }

    /** What one paragraph says; empty if it keeps its source text. */
    public Optional<Content> paragraph(ParagraphId id) {
        return Optional.ofNullable(paragraphs.get(id));
    }
}
