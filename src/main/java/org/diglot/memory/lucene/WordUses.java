package org.diglot.memory.lucene;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.FixedBitSet;
import org.diglot.memory.match.Hashes;
import org.diglot.memory.match.Token;

import java.io.IOException;
import java.util.Arrays;

/** Some words of the dictionary of a leaf: the texts that have one of them, and their hashes. */
final class WordUses {
    private final FixedBitSet documents;
    private final boolean[] hashes = new boolean[NarrowHashes.MANY];

    WordUses(int maxDoc) {
        documents = new FixedBitSet(maxDoc);
    }

    /** Adds the word at which the dictionary stands. */
    void add(String term, TermsEnum dictionary) throws IOException {
        documents.or(dictionary.postings(null, PostingsEnum.NONE));
        addHash(term);
        if (term.codePoints().noneMatch(Character::isLetter)) {
            addHash(Token.NUMBER_KEY);
        }
    }

    /** Adds all words there are, and those that no text has. */
    void addAny() {
        documents.set(0, documents.length());
        Arrays.fill(hashes, true);
    }

    private void addHash(String key) {
        hashes[NarrowHashes.of(new int[] {Hashes.shortHash(key)})[0]] = true;
    }

    FixedBitSet documents() {
        return documents;
    }

    /** For each narrow hash whether a word with it may be one of them. */
    boolean[] mayBe() {
        return hashes;
    }
}
