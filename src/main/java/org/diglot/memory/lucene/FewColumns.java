package org.diglot.memory.lucene;

import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.function.IntToLongFunction;

/**
 * Columns of numbers and bytes, of kinds that we use; every document has a value in each. Nothing
 * has to be closed or checked unless it says so.
 */
abstract class FewColumns extends DocValuesProducer {

    @Override
    public SortedDocValues getSorted(FieldInfo field) {
        throw noSuch(field);
    }

    @Override
    public SortedNumericDocValues getSortedNumeric(FieldInfo field) {
        throw noSuch(field);
    }

    @Override
    public SortedSetDocValues getSortedSet(FieldInfo field) {
        throw noSuch(field);
    }

    @Override
    public DocValuesSkipper getSkipper(FieldInfo field) {
        throw noSuch(field);
    }

    static IllegalArgumentException noSuch(FieldInfo field) {
        return new IllegalArgumentException("There is no such column: " + field.name);
    }

    @Override
    public void checkIntegrity() throws IOException {
        // what is in the heap is whole
    }

    @Override
    public void close() throws IOException {
        // what is in the heap is not held
    }

    /** A column of numbers in the heap. */
    static final class Numbers extends NumericDocValues {
        private final int size;
        private final IntToLongFunction value;
        private int document = -1;

        Numbers(int size, IntToLongFunction value) {
            this.size = size;
            this.value = value;
        }

        @Override
        public long longValue() {
            return value.applyAsLong(document);
        }

        @Override
        public boolean advanceExact(int target) {
            document = target;
            return true;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            document = target < size ? target : NO_MORE_DOCS;
            return document;
        }

        @Override
        public long cost() {
            return size;
        }
    }

    /** Lets the bytes be those of a document. */
    @FunctionalInterface
    interface Reading {
        void read(int document, BytesRef into);
    }

    /** A column of bytes in the heap. */
    static final class Stretches extends BinaryDocValues {
        private final Numbers documents;
        private final Reading reading;
        private final BytesRef bytes = new BytesRef();

        Stretches(int size, Reading reading) {
            this.documents = new Numbers(size, document -> document);
            this.reading = reading;
        }

        @Override
        public BytesRef binaryValue() {
            reading.read(documents.docID(), bytes);
            return bytes;
        }

        @Override
        public boolean advanceExact(int target) {
            return documents.advanceExact(target);
        }

        @Override
        public int docID() {
            return documents.docID();
        }

        @Override
        public int nextDoc() {
            return documents.nextDoc();
        }

        @Override
        public int advance(int target) {
            return documents.advance(target);
        }

        @Override
        public long cost() {
            return documents.cost();
        }
    }
}
