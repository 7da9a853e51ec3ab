package org.diglot.memory.lucene;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What a leaf keeps of each document beside its terms. Read in ascending order, by one thread. */
final class Columns {
    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final NumericDocValues lengths;
    private final NumericDocValues signatures;
    private final BinaryDocValues words;
    private final NumericDocValues units;
    private int[] hashes = new int[64];

    Columns(LeafReader leaf) throws IOException {
        lengths = leaf.getNumericDocValues(Fields.ORDER);
        signatures = leaf.getNumericDocValues(Fields.SIGNATURE);
        words = leaf.getBinaryDocValues(Fields.WORDS);
        units = leaf.getNumericDocValues(Fields.UNIT);
    }

    int length(int document) throws IOException {
        lengths.advanceExact(document);
        return (int) lengths.longValue();
    }

    long signature(int document) throws IOException {
        signatures.advanceExact(document);
        return signatures.longValue();
    }

    long unit(int document) throws IOException {
        units.advanceExact(document);
        return units.longValue();
    }

    /** The short hashes of the words; longer than the text has words, and overwritten next time. */
    int[] hashes(int document) throws IOException {
        words.advanceExact(document);
        BytesRef bytes = words.binaryValue();
        int count = bytes.length / Integer.BYTES;
        if (count > hashes.length) {
            hashes = new int[count * 2];
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = (int) INTS.get(bytes.bytes, bytes.offset + i * Integer.BYTES);
        }
        return hashes;
    }
}
