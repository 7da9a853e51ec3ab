package org.diglot.memory.match;

import org.diglot.model.Content;
import org.diglot.model.VersionTag;

/** Cuts contents into {@link Words}. May be used from any thread. */
public final class Texts {
    private final Tokenizer tokenizer = new Tokenizer();

    /** One is enough for a program. */
    public Texts() {}

    /** The words of a content in this version's language. */
    public Words words(Content content, VersionTag version) {
        return words(content, version.language());
    }

    /** The words of a content in this language, such as {@code en}. */
    public Words words(Content content, String language) {
        return new Words(content, tokenizer.tokens(content.plainText(), language));
    }

    /**
     * The hash by which neighbours are compared: 32 bits, as a positive number, of their plain
     * text; 0 stands for no neighbour.
     */
    public static long neighbourHash(Content content) {
        return Hashes.of(content.plainText()) >>> Integer.SIZE | 1;
    }
}
