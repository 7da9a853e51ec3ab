package org.diglot.memory.lucene;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.lucene.BatchOrder.Walk;

import java.util.function.ToLongFunction;

/** The columns of a {@link TextBatch}, as Lucene reads them when it writes a segment. */
final class BatchColumns extends FewColumns {
    private final BatchOrder order;

    BatchColumns(BatchOrder order) {
        this.order = order;
    }

    @Override
    public NumericDocValues getNumeric(FieldInfo field) {
        return switch (field.name) {
            case Fields.LENGTH -> numbers(at -> at.texts().length(at.text()));
            case Fields.UNIT -> numbers(at -> at.texts().unit(at.text()));
            case Fields.SIGNATURE ->
                    numbers(at -> Integer.toUnsignedLong(at.texts().signature(at.text())));
            default -> throw noSuch(field);
        };
    }

    private NumericDocValues numbers(ToLongFunction<Walk> value) {
        Walk walk = order.walk();
        return new Numbers(order.size(), document -> value.applyAsLong(walk.to(document)));
    }

    @Override
    public BinaryDocValues getBinary(FieldInfo field) {
        Walk walk = order.walk();
        return new Stretches(
                order.size(),
                (document, into) -> {
                    walk.to(document);
                    walk.texts().readHashes(walk.text(), into);
                });
    }

    @Override
    public SortedDocValues getSorted(FieldInfo field) {
        return new Languages(order);
    }

    private static final class Languages extends SortedDocValues {
        private final BatchOrder order;
        private final Numbers shelves;

        Languages(BatchOrder order) {
            Walk walk = order.walk();
            this.order = order;
            this.shelves = new Numbers(order.size(), document -> walk.to(document).shelf());
        }

        @Override
        public int ordValue() {
            return (int) shelves.longValue();
        }

        @Override
        public BytesRef lookupOrd(int ord) {
            return new BytesRef(order.shelves().get(ord).language());
        }

        @Override
        public int getValueCount() {
            return order.shelves().size();
        }

        @Override
        public boolean advanceExact(int target) {
            return shelves.advanceExact(target);
        }

        @Override
        public int docID() {
            return shelves.docID();
        }

        @Override
        public int nextDoc() {
            return shelves.nextDoc();
        }

        @Override
        public int advance(int target) {
            return shelves.advance(target);
        }

        @Override
        public long cost() {
            return shelves.cost();
        }
    }
}
