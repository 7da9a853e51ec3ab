package org.diglot.memory.lucene;

import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** Bytes in the heap that are written one after the other. Used from one thread. */
final class Bytes extends DataOutput {
    private byte[] bytes = new byte[512];
    private int size;

    @Override
    public void writeByte(byte one) {
        if (size == bytes.length) {
            bytes = ArrayUtil.grow(bytes, size + 1);
        }
        bytes[size++] = one;
    }

    @Override
    public void writeBytes(byte[] more, int offset, int length) {
        if (size + length > bytes.length) {
            bytes = ArrayUtil.grow(bytes, size + length);
        }
        System.arraycopy(more, offset, bytes, size, length);
        size += length;
    }

    /** How many were written. */
    int size() {
        return size;
    }

    /** What was written, and no copy of it. */
    BytesRef all() {
        return new BytesRef(bytes, 0, size);
    }
}
