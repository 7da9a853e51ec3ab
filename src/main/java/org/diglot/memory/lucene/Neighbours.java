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

    /** Of longer phrases only so many words are compared. */
    private static final int LONGEST = Long.SIZE;

    private final LeafReader leaf;

    /** For each narrow hash a bit for each place of the phrase where a word with it may stand. */
    private final long[] places = new long[NarrowHashes.MANY];

    /** The bit of the last place. */
    private final long last;

    Neighbours(LeafReader leaf, List<WordUses> phrase) {
        this.leaf = leaf;
        int length = Math.min(phrase.size(), LONGEST);
        this.last = 1L << (length - 1);
        for (int place = 0; place < length; place++) {
            boolean[] mayBe = phrase.get(place).mayBe();
            for (int hash = 0; hash < mayBe.length; hash++) {
                places[hash] |= mayBe[hash] ? 1L << place : 0;
            }
        }
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

    /**
     * Begins of the phrase that end at a word, one bit each, become those that end at the next.
     *
     * @see <a href="https://doi.org/10.1145/135239.135243">Baeza-Yates and Gonnet, A new approach
     *     to text searching, CACM 35 (1992)</a>
     */
    private boolean mayHave(BytesRef words) {
        byte[] hashes = words.bytes;
        int end = words.offset + words.length;
        long begun = 0;
        for (int i = words.offset; i < end; i++) {
            begun = (begun << 1 | 1) & places[hashes[i] & 0xFF];
            if ((begun & last) != 0) {
                return true;
            }
        }
        return false;
    }
}
