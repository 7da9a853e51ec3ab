package org.diglot.memory.lucene;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Hashes;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many units in a few arrays, handed to Lucene as a segment that is there already. What comes of it
 * is the same as of {@link UnitDocuments}. Used from one thread.
 */
final class UnitBatch {
    private static final int MANY_BYTES = 16 << 20;
    private static final int MANY_UNITS = 200_000;

    private final UnitKeys keys = new UnitKeys();

    /** The versions of each unit, as if they were its words. */
    private final LanguageTexts versions = new LanguageTexts();

    private final Map<VersionTag, char[]> names = new HashMap<>();
    private final Postings postings = new Postings();
    private byte[] entries = new byte[1 << 16];
    private int[] ends = new int[1 << 10];
    private int count;
    private long first;

    /**
     * Some entries written one after the other.
     *
     * @param entries what was written
     * @param bytes of all of them
     * @param ends the end of each
     */
    @SuppressWarnings("ArrayRecordComponent") // not compared, only handed on
    record Written(List<Entry> entries, BytesRef bytes, int[] ends) {}

    /** Adds units, of which the first has this uid and the others those after it. */
    void add(Written units, long firstUid) {
        if (count == 0) {
            first = firstUid;
        }
        int start = count == 0 ? 0 : ends[count - 1];
        entries = grown(entries, start + units.bytes().length);
        System.arraycopy(units.bytes().bytes, 0, entries, start, units.bytes().length);
        for (int i = 0; i < units.ends().length; i++) {
            add(units.entries().get(i), start + units.ends()[i]);
        }
    }

    private static byte[] grown(byte[] bytes, int needed) {
        return needed <= bytes.length
                ? bytes
                : ArrayUtil.growExact(
                        bytes, Math.max(needed, Math.min(2 * needed, MANY_BYTES * 9 / 8)));
    }

    private void add(Entry entry, int end) {
        if (count == ends.length) {
            ends = ArrayUtil.growExact(ends, 2 * count);
        }
        ends[count] = end;
        keys.add(UnitDocuments.hash(entry.document(), entry.id()));
        for (Entry.Text text : entry.texts()) {
            String version = text.version().value();
            char[] name = names.computeIfAbsent(text.version(), any -> version.toCharArray());
            versions.word(name, name.length, Hashes.of(version));
        }
        versions.end(count);
        count++;
    }

    /** Whether it should be written and another begun. */
    boolean isFull() {
        return count >= MANY_UNITS || (count > 0 && ends[count - 1] >= MANY_BYTES);
    }

    /** Writes all as one segment, and begins anew. */
    void write(IndexWriter into) throws IOException {
        if (count > 0) {
            into.addIndexes(new BatchReader(count, schema(), fields(), new Kept()));
            keys.clear();
            versions.clear();
            count = 0;
        }
    }

    private static BatchSchema schema() {
        return new BatchSchema(null)
                .column(Fields.UNIT, DocValuesType.NUMERIC)
                .indexed(Fields.KEY)
                .indexed(Fields.VERSION)
                .column(Fields.ENTRY, DocValuesType.BINARY);
    }

    private HeapFields fields() {
        return new HeapFields()
                .with(Fields.KEY, () -> new BatchWords(keys.sorted(), count))
                .with(
                        Fields.VERSION,
                        () -> {
                            versions.read(place -> place, 0, postings);
                            return BatchWords.of(versions.vocabulary(), postings, count);
                        });
    }

    private final class Kept extends FewColumns {
        @Override
        public NumericDocValues getNumeric(FieldInfo field) {
            return new Numbers(count, document -> first + document);
        }

        @Override
        public BinaryDocValues getBinary(FieldInfo field) {
            return new Stretches(count, UnitBatch.this::read);
        }
    }

    private void read(int document, BytesRef into) {
        into.bytes = entries;
        into.offset = document == 0 ? 0 : ends[document - 1];
        into.length = ends[document] - into.offset;
    }
}
