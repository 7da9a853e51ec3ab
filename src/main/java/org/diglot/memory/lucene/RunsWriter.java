package org.diglot.memory.lucene;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;

/** Writes {@link RunsFormat}. Used from one thread. */
final class RunsWriter extends DocValuesConsumer {
    private final IndexOutput out;
    private final ByteBuffersDataOutput tables = new ByteBuffersDataOutput();
    private int fields;

    private RunsWriter(IndexOutput out) {
        this.out = out;
    }

    static RunsWriter create(SegmentWriteState state) throws IOException {
        String name = RunsFormat.file(state.segmentInfo.name, state.segmentSuffix);
        RunsWriter writer = new RunsWriter(state.directory.createOutput(name, state.context));
        CodecUtil.writeIndexHeader(
                writer.out,
                RunsFormat.CODEC,
                RunsFormat.VERSION,
                state.segmentInfo.getId(),
                state.segmentSuffix);
        return writer;
    }

    @Override
    public void addBinaryField(FieldInfo field, DocValuesProducer columns) throws IOException {
        BinaryDocValues values = columns.getBinary(field);
        ByteBuffersDataOutput runs = new ByteBuffersDataOutput();
        tables.writeVInt(field.number);
        tables.writeVLong(out.getFilePointer());
        fields++;
        int count = 0;
        int first = 0;
        int length = 0;
        int documents = 0;
        while (values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
            if (values.docID() != documents) {
                throw new IllegalArgumentException("A document without value: " + documents);
            }
            BytesRef value = values.binaryValue();
            if (value.length != length) {
                runs.writeVInt(documents - first);
                runs.writeVInt(length);
                count++;
                first = documents;
                length = value.length;
            }
            out.writeBytes(value.bytes, value.offset, value.length);
            documents++;
        }
        runs.writeVInt(documents - first);
        runs.writeVInt(length);
        tables.writeVInt(count + 1);
        runs.copyTo(tables);
    }

    @Override
    public void addNumericField(FieldInfo field, DocValuesProducer columns) {
        throw new UnsupportedOperationException(field.name);
    }

    @Override
    public void addSortedField(FieldInfo field, DocValuesProducer columns) {
        throw new UnsupportedOperationException(field.name);
    }

    @Override
    public void addSortedNumericField(FieldInfo field, DocValuesProducer columns) {
        throw new UnsupportedOperationException(field.name);
    }

    @Override
    public void addSortedSetField(FieldInfo field, DocValuesProducer columns) {
        throw new UnsupportedOperationException(field.name);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            long start = out.getFilePointer();
            out.writeVInt(fields);
            tables.copyTo(out);
            out.writeLong(start);
            CodecUtil.writeFooter(out);
        }
    }
}
