package org.diglot.memory.lucene;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

import java.util.Arrays;

/**
 * Many bytes in pieces of the same size, so that nothing is copied and left behind as it grows; its
 * pieces are used again. Used from one thread.
 */
final class ByteStore {
    private static final int BITS = 16;
    private static final int PIECE = 1 << BITS;
    private static final int MASK = PIECE - 1;
    private static final int MORE = 0x80;

    private byte[][] pieces = new byte[0][];
    private byte[] last = new byte[0];
    private int size;

    void add(byte one) {
        int place = size & MASK;
        if (place == 0) {
            begin(size >>> BITS);
        }
        last[place] = one;
        size++;
    }

    private void begin(int piece) {
        if (piece == pieces.length) {
            int before = pieces.length;
            pieces = Arrays.copyOf(pieces, ArrayUtil.oversize(before + 1, Long.BYTES));
        }
        if (pieces[piece] == null) {
            pieces[piece] = new byte[PIECE];
        }
        last = pieces[piece];
    }

    /** Adds a number from 0 up, in the fewer bytes the smaller it is. */
    void addNumber(int number) {
        int rest = number;
        while (rest >= MORE) {
            add((byte) (rest | MORE));
            rest >>>= 7;
        }
        add((byte) rest);
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    private byte get(int at) {
        return pieces[at >>> BITS][at & MASK];
    }

    /** Lets the bytes be a stretch of these; copied where it lies in two pieces. */
    void read(int start, int length, BytesRef into) {
        int place = start & MASK;
        into.length = length;
        if (length == 0 || place + length <= PIECE) {
            into.bytes = length == 0 ? BytesRef.EMPTY_BYTES : pieces[start >>> BITS];
            into.offset = length == 0 ? 0 : place;
            return;
        }
        into.bytes = new byte[length];
        into.offset = 0;
        for (int i = 0; i < length; i++) {
            into.bytes[i] = get(start + i);
        }
    }

    /** Receives numbers. */
    @FunctionalInterface
    interface NumberSink {
        void accept(int number);
    }

    /** Hands over the numbers that were added between two places. */
    void eachNumber(int start, int end, NumberSink sink) {
        int at = start;
        while (at < end) {
            int number = 0;
            int shift = 0;
            byte part = get(at++);
            while (part < 0) {
                number |= (part & (MORE - 1)) << shift;
                shift += 7;
                part = get(at++);
            }
            sink.accept(number | part << shift);
        }
    }
}
