package org.diglot.memory.lucene;

import org.apache.lucene.util.BytesRef;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The hashes of words as an index keeps them: two bytes each.
 *
 * <p>Two words in 65,536 pairs share one. That can only make a text seem nearer than it is, so
 * nothing is missed; what seems near enough is scored from its text anyway.
 */
final class NarrowHashes {
    private static final VarHandle CHARS =
            MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

    private NarrowHashes() {}

    /** The hashes of a query in the same form. */
    static int[] of(int[] hashes) {
        int[] narrow = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            narrow[i] = (char) hashes[i];
        }
        return narrow;
    }

    static BytesRef bytes(int[] hashes) {
        byte[] bytes = new byte[hashes.length * Character.BYTES];
        for (int i = 0; i < hashes.length; i++) {
            CHARS.set(bytes, i * Character.BYTES, (char) hashes[i]);
        }
        return new BytesRef(bytes);
    }

    static int count(BytesRef bytes) {
        return bytes.length / Character.BYTES;
    }

    static void read(BytesRef bytes, int[] into) {
        int count = count(bytes);
        for (int i = 0; i < count; i++) {
            into[i] = (char) CHARS.get(bytes.bytes, bytes.offset + i * Character.BYTES);
        }
    }
}
