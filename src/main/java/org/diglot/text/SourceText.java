package org.diglot.text;

import org.diglot.model.VersionTag;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A document as its paragraphs; all else (blank lines, markup, line ends) stays in the file.
 *
 * @param language the language the document is written in
 * @param blocks in document order, at least one
 * @param charset the encoding of the file
 */
public record SourceText(VersionTag language, List<Block> blocks, Charset charset) {
    public SourceText {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("A document without text is no source");
        }
    }
}
