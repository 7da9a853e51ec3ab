package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
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

    private final LeafReader leaf;
    private final List<WordUses> phrase;

    Neighbours(LeafReader leaf, List<WordUses> phrase) {
        this.leaf = leaf;
        this.phrase = phrase;
    }

    void keepIn(FixedBitSet documents) throws IOException {
        int count = documents.cardinality();
        if (count <= FEW) {
            return;
        }
        Columns columns = new Columns(leaf);
        NumericDocValues lengths = leaf.getNumericDocValues(Fields.LENGTH);
        DocIdSetIterator docs = new BitSetIterator(documents, count);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            lengths.advanceExact(doc);
            if (!mayHave(columns.hashes(doc), (int) lengths.longValue())) {
                documents.clear(doc);
            }
        }
    }

    private boolean mayHave(int[] hashes, int length) {
        for (int i = 0; i + phrase.size() <= length; i++) {
            int at = 0;
            while (at < phrase.size() && phrase.get(at).mayBe(hashes[i + at])) {
                at++;
            }
            if (at == phrase.size()) {
                return true;
            }
        }
        return false;
    }
}
