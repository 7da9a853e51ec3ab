package org.diglot.memory.lucene;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads {@link RunsFormat}. */
final class RunsReader extends FewColumns {
    private final IndexInput in;
    private final Map<Integer, Table> tables = new HashMap<>();

    private RunsReader(IndexInput in) {
        this.in = in;
    }

    static RunsReader open(SegmentReadState state) throws IOException {
        String name = RunsFormat.file(state.segmentInfo.name, state.segmentSuffix);
        RunsReader reader = new RunsReader(state.directory.openInput(name, state.context));
        try {
            reader.read(state);
            return reader;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(reader.in);
            throw e;
        }
    }

    private void read(SegmentReadState state) throws IOException {
        CodecUtil.checkIndexHeader(
                in,
                RunsFormat.CODEC,
                RunsFormat.VERSION,
                RunsFormat.VERSION,
                state.segmentInfo.getId(),
                state.segmentSuffix);
        CodecUtil.retrieveChecksum(in);
        in.seek(in.length() - CodecUtil.footerLength() - Long.BYTES);
        in.seek(in.readLong());
        int fields = in.readVInt();
        for (int i = 0; i < fields; i++) {
            tables.put(in.readVInt(), Table.read(in));
        }
        int documents = state.segmentInfo.maxDoc();
        if (tables.values().stream().anyMatch(table -> table.documents() != documents)) {
            throw new CorruptIndexException("Not as many values as documents", in);
        }
    }

    /**
     * The runs of a field.
     *
     * @param firsts the first document of each, and at last how many documents there are
     * @param lengths how many bytes each of its documents has
     * @param starts where the bytes of its first document are
     * @param longest the greatest length
     */
    @SuppressWarnings("ArrayRecordComponent") // not compared, and read for every document
    private record Table(int[] firsts, int[] lengths, long[] starts, int longest) {
        static Table read(IndexInput in) throws IOException {
            long start = in.readVLong();
            int runs = in.readVInt();
            int[] firsts = new int[runs + 1];
            int[] lengths = new int[runs];
            long[] starts = new long[runs];
            for (int run = 0; run < runs; run++) {
                int documents = in.readVInt();
                firsts[run + 1] = firsts[run] + documents;
                lengths[run] = in.readVInt();
                starts[run] = start;
                start += (long) documents * lengths[run];
            }
            return new Table(firsts, lengths, starts, Arrays.stream(lengths).max().orElse(0));
        }

        int documents() {
            return firsts[firsts.length - 1];
        }

        /** The run of a document; a guess that is right costs least. */
        int run(int document, int guess) {
            if (firsts[guess] <= document && document < firsts[guess + 1]) {
                return guess;
            }
            int found = Arrays.binarySearch(firsts, document);
            int run = found >= 0 ? found : -found - 2;
            while (firsts[run + 1] == document) {
                run++; // past runs of no document
            }
            return run;
        }

        long start(int run, int document) {
            return starts[run] + (long) (document - firsts[run]) * lengths[run];
        }
    }

    @Override
    public BinaryDocValues getBinary(FieldInfo field) throws IOException {
        Table table = tables.get(field.number);
        if (table == null) {
            throw noSuch(field);
        }
        RandomAccessInput bytes = in.randomAccessSlice(0, in.length());
        return new Values(table, bytes);
    }

    @Override
    public NumericDocValues getNumeric(FieldInfo field) {
        throw noSuch(field);
    }

    @Override
    public void checkIntegrity() throws IOException {
        CodecUtil.checksumEntireFile(in);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static final class Values extends BinaryDocValues {
        private final Table table;
        private final RandomAccessInput in;
        private final BytesRef value;
        private int document = -1;
        private int run;

        Values(Table table, RandomAccessInput in) {
            this.table = table;
            this.in = in;
            this.value = new BytesRef(table.longest);
        }

        @Override
        public BytesRef binaryValue() throws IOException {
            run = table.run(document, run);
            value.length = table.lengths[run];
            in.readBytes(table.start(run, document), value.bytes, 0, value.length);
            return value;
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
            document = target < table.documents() ? target : NO_MORE_DOCS;
            return document;
        }

        @Override
        public long cost() {
            return table.documents();
        }
    }
}
