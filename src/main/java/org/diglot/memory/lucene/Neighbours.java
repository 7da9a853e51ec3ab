package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.List;

/**
 * Leaves out texts that have all words of a phrase, but not one after the other, as far as the
 * narrow hashes of their words tell. Used once.
 */
final class Neighbours {
    /** So few texts are sooner read. */
    private static final int FEW = 50;

    /** The look of so many tells how common the phrase is. */
    private static final int SAMPLE = 256;

    /** A phrase that one text in so many has is common. */
    private static final int COMMON = 6;

    private final LeafReader leaf;

    /**
     * For each place of the phrase, and each narrow hash, whether a word with it may stand there.
     */
    private final boolean[][] phrase;

    Neighbours(LeafReader leaf, List<WordUses> phrase) {
        this.leaf = leaf;
        this.phrase = phrase.stream().map(WordUses::mayBe).toArray(boolean[][]::new);
    }

    void keepIn(FixedBitSet documents) throws IOException {
        int count = documents.cardinality();
        if (count <= FEW || isCommon(documents)) {
            return;
        }
        Columns columns = new Columns(leaf);
        DocIdSetIterator docs = new BitSetIterator(documents, count);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (!mayHave(columns.words(doc))) {
                documents.clear(doc);
            }
        }
    }

    /** Whether so many of the texts have the phrase that the first of them are sooner read. */
    private boolean isCommon(FixedBitSet documents) throws IOException {
        Columns columns = new Columns(leaf);
        int step = Math.max(1, documents.length() / SAMPLE);
        int looked = 0;
        int having = 0;
        int from = 0;
        while (from < documents.length()) {
            int doc = documents.nextSetBit(from);
            if (doc == DocIdSetIterator.NO_MORE_DOCS) {
                break;
            }
            looked++;
            having += mayHave(columns.words(doc)) ? 1 : 0;
            from = doc + step;
        }
        return having * COMMON >= looked;
    }

    private boolean mayHave(BytesRef words) {
        byte[] hashes = words.bytes;
        int last = words.offset + words.length - phrase.length;
        for (int i = words.offset; i <= last; i++) {
            int at = 0;
            while (at < phrase.length && phrase[at][hashes[i + at] & 0xFF]) {
                at++;
            }
            if (at == phrase.length) {
                return true;
            }
        }
        return false;
    }
}
