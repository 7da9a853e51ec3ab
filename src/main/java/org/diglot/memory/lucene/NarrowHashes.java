package org.diglot.memory.lucene;

import org.apache.lucene.util.BytesRef;

/**
 * The hashes of words as an index keeps them: one byte each.
 *
 * <p>One of 256 other words has the same. That can only make a text seem nearer than it is, so
 * nothing is missed; what seems near enough is scored from its text anyway.
 */
final class NarrowHashes {
    /** How many there are. */
    static final int MANY = 0x100;

    private NarrowHashes() {}

    /** The hashes of a query in the same form. */
    static int[] of(int[] hashes) {
        int[] narrow = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            narrow[i] = hashes[i] & 0xFF;
        }
        return narrow;
    }

    static BytesRef bytes(int[] hashes) {
        byte[] bytes = new byte[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            bytes[i] = (byte) hashes[i];
        }
        return new BytesRef(bytes);
    }

    static int count(BytesRef bytes) {
        return bytes.length;
    }

    static void read(BytesRef bytes, int[] into) {
        for (int i = 0; i < bytes.length; i++) {
            into[i] = bytes.bytes[bytes.offset + i] & 0xFF;
        }
    }
}
