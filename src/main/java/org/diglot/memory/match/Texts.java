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

    /** Cuts one text after the other, for one thread. */
    public WordCutter cutter() {
        return new WordCutter(tokenizer);
    }

    /**
     * The hash by which neighbours are compared: 32 bits, as a positive number, of their plain
     * text; 0 stands for no neighbour. A string keeps its own hash, which Java defines for ever, so
     * that a text that is the neighbour of several is read once.
     */
    public static long neighbourHash(Content content) {
        return Hashes.end(content.plainText().hashCode()) >>> Integer.SIZE | 1;
    }
}
