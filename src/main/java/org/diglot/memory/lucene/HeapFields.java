package org.diglot.memory.lucene;

import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The indexed fields of a segment in the heap. Each is made when it is asked for, and good until
 * the next one is, since they share what they are made with. Used from one thread.
 */
final class HeapFields extends FieldsProducer {
    private final SortedMap<String, Supplier<Terms>> fields = new TreeMap<>();

    /** These fields and one more. */
    HeapFields with(String field, Supplier<Terms> words) {
        fields.put(field, words);
        return this;
    }

    @Override
    public Iterator<String> iterator() {
        return fields.keySet().iterator();
    }

    @Override
    public @Nullable Terms terms(String field) {
        Supplier<Terms> words = fields.get(field);
        return words == null ? null : words.get();
    }

    @Override
    public int size() {
        return fields.size();
    }

    @Override
    public void checkIntegrity() {
        // it was never anywhere but in the heap
    }

    @Override
    public void close() {
        // nothing is held
    }
}
