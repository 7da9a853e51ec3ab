package org.diglot.memory.lucene;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;

/** What a leaf keeps of each document beside its terms. Read in ascending order, by one thread. */
final class Columns {
    private final NumericDocValues signatures;
    private final BinaryDocValues words;
    private final NumericDocValues units;
    private int[] hashes = new int[64];

    Columns(LeafReader leaf) throws IOException {
        signatures = leaf.getNumericDocValues(Fields.SIGNATURE);
        words = leaf.getBinaryDocValues(Fields.WORDS);
        units = leaf.getNumericDocValues(Fields.UNIT);
    }

    int signature(int document) throws IOException {
        signatures.advanceExact(document);
        return (int) signatures.longValue();
    }

    long unit(int document) throws IOException {
        units.advanceExact(document);
        return units.longValue();
    }

    /** The narrow hashes of the words, a byte each; another text has the same bytes next time. */
    BytesRef words(int document) throws IOException {
        words.advanceExact(document);
        return words.binaryValue();
    }

    /** The same; longer than the text has words, overwritten next time. */
    int[] hashes(int document) throws IOException {
        BytesRef bytes = words(document);
        int count = NarrowHashes.count(bytes);
        if (count > hashes.length) {
            hashes = new int[count * 2];
        }
        NarrowHashes.read(bytes, hashes);
        return hashes;
    }
}
