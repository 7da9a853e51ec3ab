package org.diglot.text;

import org.diglot.model.Content;

/**
 * One sentence of a paragraph with the white space about it.
 *
 * <p>{@code before + content + after} of all sentences of a paragraph, in order, is the paragraph.
 *
 * @param before white space before it; only the first sentence of a paragraph has any
 * @param content the sentence; empty only where a paragraph is nothing but white space
 * @param after white space after it, up to the next sentence or the end of the paragraph
 */
public record Sentence(String before, Content content, String after) {

    /** The sentence with the white space about it: its share of the paragraph. */
    public Content whole() {
        return Content.of(before).plus(content).plus(Content.of(after));
    }
}
