package org.diglot.memory.match;

import org.diglot.model.Content;

import java.util.Arrays;
import java.util.List;

/**
 * A content cut into tokens, ready to be compared. Immutable; arrays are not copied and must not be
 * changed.
 */
public final class Words {
    private final Content content;
    private final List<Token> tokens;
    private final int[] hashes;

    Words(Content content, List<Token> tokens) {
        this.content = content;
        this.tokens = tokens;
        this.hashes = hashes(tokens);
    }

    private static int[] hashes(List<Token> tokens) {
        int[] hashes = new int[tokens.size()];
        int count = 0;
        for (Token token : tokens) {
            if (token.counts()) {
                hashes[count++] = Hashes.shortHash(token.key());
            }
        }
        return Arrays.copyOf(hashes, count);
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
        return tokens.stream().filter(Token::counts).map(Token::key).toList();
    }

    /** The short hashes of the keys, in order. */
    public int[] hashes() {
        return hashes;
    }

    /** The number of words and numbers. */
    public int length() {
        return hashes.length;
    }

    /** A set of the words in 32 bits: a bit that is missing here is a word that is missing. */
    public int signature() {
        int signature = 0;
        for (int hash : hashes) {
            signature |= Hashes.bit(hash);
        }
        return signature;
    }
}
