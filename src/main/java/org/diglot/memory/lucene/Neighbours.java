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

    /** The look of so many tells how common the phrase is. */
    private static final int SAMPLE = 256;

    /** A phrase that one text in so many has is common. */
    private static final int COMMON = 6;

    private final LeafReader leaf;
    private final List<WordUses> phrase;

    Neighbours(LeafReader leaf, List<WordUses> phrase) {
        this.leaf = leaf;
        this.phrase = phrase;
    }

    void keepIn(FixedBitSet documents) throws IOException {
        int count = documents.cardinality();
        if (count <= FEW || isCommon(documents)) {
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

    /** Whether so many of the texts have the phrase that the first of them are sooner read. */
    private boolean isCommon(FixedBitSet documents) throws IOException {
        Columns columns = new Columns(leaf);
        NumericDocValues lengths = leaf.getNumericDocValues(Fields.LENGTH);
        int step = Math.max(1, documents.length() / SAMPLE);
        int looked = 0;
        int having = 0;
        int from = 0;
        while (from < documents.length()) {
            int doc = documents.nextSetBit(from);
            if (doc == DocIdSetIterator.NO_MORE_DOCS) {
                break;
            }
            lengths.advanceExact(doc);
            looked++;
            having += mayHave(columns.hashes(doc), (int) lengths.longValue()) ? 1 : 0;
            from = doc + step;
        }
        return having * COMMON >= looked;
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
