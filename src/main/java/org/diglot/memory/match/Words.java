package org.diglot.memory.match;

import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A content cut into tokens, ready to be compared. Immutable; arrays are not copied and must not be
 * changed.
 */
public final class Words {
    private final Content content;
    private final List<Token> tokens;
    private final int length;
    private volatile int @Nullable [] hashes;

    Words(Content content, List<Token> tokens) {
        this.content = content;
        this.tokens = tokens;
        this.length = counting(tokens);
    }

    private static int counting(List<Token> tokens) {
        int count = 0;
        for (Token token : tokens) {
            count += token.counts() ? 1 : 0;
        }
        return count;
    }

    /** What was cut. */
    public Content content() {
        return content;
    }

    /** Equal for the same text with the same codes at the same places. */
    public String identity() {
        return Identity.of(content);
    }

    /** All tokens of the plain text. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The keys of words and numbers, in order. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>(length);
        for (Token token : tokens) {
            if (token.counts()) {
                keys.add(token.key());
            }
        }
        return keys;
    }

    /** The short hashes of the keys, in order. Made when they are first asked for. */
    public int[] hashes() {
        int[] made = hashes;
        if (made == null) {
            made = keys().stream().mapToInt(Hashes::shortHash).toArray();
            hashes = made;
        }
        return made;
    }

    /** The number of words and numbers. */
    public int length() {
        return length;
    }

    /** A set of the words in 32 bits: a bit that is missing here is a word that is missing. */
    public int signature() {
        int signature = 0;
        for (int hash : hashes()) {
            signature |= Hashes.bit(hash);
        }
        return signature;
    }
}
