package org.diglot.memory.lucene;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntroSorter;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/** The keys of the units in a {@link UnitBatch}, in the order of units. Used from one thread. */
final class UnitKeys {
    private long[] keys = new long[1 << 10];
    private int count;

    void add(long key) {
        if (count == keys.length) {
            keys = ArrayUtil.growExact(keys, 2 * count);
        }
        keys[count] = key;
        count++;
    }

    void clear() {
        count = 0;
    }

    /** All keys as the words of a field. */
    BatchWords.Sorted sorted() {
        int[] documents = IntStream.range(0, count).toArray();
        new ByKey(keys, documents).sort(0, count);
        int[] starts = new int[count + 1];
        int words = 0;
        for (int place = 0; place < count; place++) {
            if (place == 0 || keys[documents[place]] != keys[documents[place - 1]]) {
                starts[words] = place;
                words++;
            }
        }
        starts[words] = count;
        return new Words(keys, documents, starts, words);
    }

    /** By the bytes of the keys, and those with the same key as they came. */
    private static final class ByKey extends IntroSorter {
        private final long[] keys;
        private final int[] documents;
        private int pivot;

        ByKey(long[] keys, int[] documents) {
            this.keys = keys;
            this.documents = documents;
        }

        private int compareDocuments(int one, int other) {
            int byKey = Long.compareUnsigned(keys[one], keys[other]);
            return byKey == 0 ? Integer.compare(one, other) : byKey;
        }

        @Override
        protected int compare(int i, int j) {
            return compareDocuments(documents[i], documents[j]);
        }

        @Override
        protected void setPivot(int i) {
            pivot = documents[i];
        }

        @Override
        protected int comparePivot(int j) {
            return compareDocuments(pivot, documents[j]);
        }

        @Override
        protected void swap(int i, int j) {
            int document = documents[i];
            documents[i] = documents[j];
            documents[j] = document;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // not compared, and read for every word
    private record Words(long[] keys, int[] documents, int[] starts, int size)
            implements BatchWords.Sorted {
        @Override
        public void read(int word, BytesRef into) {
            if (into.bytes.length < Long.BYTES) {
                into.bytes = new byte[Long.BYTES];
            }
            ByteBuffer.wrap(into.bytes).putLong(keys[documents[starts[word]]]);
            into.offset = 0;
            into.length = Long.BYTES;
        }

        @Override
        public int start(int word) {
            return starts[word];
        }

        @Override
        public int end(int word) {
            return starts[word + 1];
        }

        @Override
        public int document(int place) {
            return documents[place];
        }
    }
}
