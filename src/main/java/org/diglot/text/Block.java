package org.diglot.text;

import org.diglot.model.Content;
import org.diglot.model.ParagraphId;

/**
 * One paragraph of a document: the text between two borders that a translator never moves.
 *
 * @param id the same for the same place of an unchanged document
 * @param content what it says, with the white space at its ends; never blank
 */
public record Block(ParagraphId id, Content content) {
    public Block {
        if (content.isBlank()) {
            throw new IllegalArgumentException("Paragraph " + id + " has nothing to translate");
        }
    }
}
