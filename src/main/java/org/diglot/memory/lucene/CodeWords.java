package org.diglot.memory.lucene;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The words of a {@link Shorthand} by their codes. Those that were kept are made from their bytes
 * when they are first asked for: most programs read few of them. May be used from any thread.
 */
final class CodeWords {
    private final @Nullable String[] words;
    private final byte[] kept;
    private final int[] ends;

    private CodeWords(int most, byte[] kept, int[] ends) {
        this.words = new String[most];
        this.kept = kept;
        this.ends = ends;
    }

    /** Room for so many, of which none is there yet. */
    static CodeWords room(int most) {
        return new CodeWords(most, new byte[0], new int[0]);
    }

    /** Reads so many that were {@linkplain #write written}. */
    static CodeWords read(int count, DataInput in) throws IOException {
        byte[] lengths = new byte[count];
        in.readBytes(lengths, 0, count);
        int[] ends = new int[count];
        int end = 0;
        for (int code = 0; code < count; code++) {
            end += lengths[code] & 0xFF;
            ends[code] = end;
        }
        byte[] kept = new byte[end];
        in.readBytes(kept, 0, end);
        return new CodeWords(count, kept, ends);
    }

    /** Writes the first of them; none has more than 255 bytes. */
    void write(int count, DataOutput out) throws IOException {
        for (int code = 0; code < count; code++) {
            out.writeByte((byte) bytes(code).length);
        }
        for (int code = 0; code < count; code++) {
            out.writeBytes(bytes(code), bytes(code).length);
        }
    }

    private byte[] bytes(int code) {
        return word(code).getBytes(StandardCharsets.UTF_8);
    }

    String word(int code) {
        String word = words[code];
        if (word == null) {
            int start = code == 0 ? 0 : ends[code - 1];
            word = new String(kept, start, ends[code] - start, StandardCharsets.UTF_8);
            words[code] = word;
        }
        return word;
    }

    void set(int code, String word) {
        words[code] = word;
    }
}
