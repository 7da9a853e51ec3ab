package org.diglot.text;

import org.diglot.model.Content;

import java.util.List;

/**
 * Cuts the paragraphs of one language into sentences.
 *
 * <p>Nothing is lost: the sentences put together are the paragraph again. An inline code stays with
 * the sentence it belongs to: a closing code with the sentence before a border, an opening code
 * with the sentence after it. Implementations may be used from any thread.
 */
@FunctionalInterface
public interface SentenceSplitter {

    /** The sentences of a paragraph in order; none for an empty paragraph. */
    List<Sentence> split(Content paragraph);
}
