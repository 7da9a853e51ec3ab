package org.diglot.memory.lucene;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.MSBRadixSorter;
import org.apache.lucene.util.UnicodeUtil;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words of one language in a {@link TextBatch}, each with a number from 0 up. Laid out so that
 * a word that is met again is found with one look into the heap, if it is short. Used from one
 * thread.
 */
final class Vocabulary {
    /** Words with so many bytes or fewer are their own names. */
    private static final int SHORT = Long.BYTES;

    /**
     * Two for each slot: the name of a word, which is its bytes if it is short and else its hash;
     * and its number plus one, negative if it is long, 0 for an empty slot.
     */
    private long[] slots = new long[1 << 12];

    private byte[] letters = new byte[1 << 14];
    private int[] starts = new int[1 << 11];
    private int[] hashes = new int[1 << 11];
    private int size;
    private byte[] word = new byte[256];

    /** The number of a word, which is given one if it has none. */
    int number(char[] key, int keyLength, long hash) {
        int length = encode(key, keyLength);
        long name = length <= SHORT ? shortName(length) : hash;
        int slot = slot((int) hash);
        for (long taken = slots[slot + 1]; taken != 0; taken = slots[slot + 1]) {
            if (slots[slot] == name && isWord(taken, length)) {
                return (int) Math.abs(taken) - 1;
            }
            slot = (slot + 2) & (slots.length - 1);
        }
        return add(length, name, hash, slot);
    }

    private long shortName(int length) {
        long name = 0;
        for (int i = 0; i < length; i++) {
            name = name << Byte.SIZE | (word[i] & 0xFF);
        }
        return name;
    }

    private int slot(int hash) {
        return (hash << 1) & (slots.length - 1);
    }

    private int encode(char[] key, int length) {
        if (word.length < 3 * length) {
            word = new byte[3 * length];
        }
        for (int i = 0; i < length; i++) {
            if (key[i] > '~') {
                return UnicodeUtil.UTF16toUTF8(key, 0, length, word);
            }
            word[i] = (byte) key[i];
        }
        return length;
    }

    private boolean isWord(long taken, int length) {
        if (taken > 0) {
            return length <= SHORT;
        }
        int number = (int) -taken - 1;
        return Arrays.equals(letters, starts[number], starts[number + 1], word, 0, length);
    }

    private int add(int length, long name, long hash, int slot) {
        int number = size;
        int start = starts[number];
        if (letters.length < start + length) {
            letters = ArrayUtil.growExact(letters, 2 * letters.length + length);
        }
        System.arraycopy(word, 0, letters, start, length);
        if (hashes.length < number + 2) {
            starts = ArrayUtil.growExact(starts, 2 * starts.length);
            hashes = ArrayUtil.growExact(hashes, 2 * hashes.length);
        }
        starts[number + 1] = start + length;
        hashes[number] = (int) hash;
        size++;
        slots[slot] = name;
        slots[slot + 1] = length <= SHORT ? size : -size;
        if (size > slots.length / 4) {
            spread();
        }
        return number;
    }

    /** More slots. */
    private void spread() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (int i = 0; i < before.length; i += 2) {
            long taken = before[i + 1];
            if (taken != 0) {
                int slot = slot(hashes[(int) Math.abs(taken) - 1]);
                while (slots[slot + 1] != 0) {
                    slot = (slot + 2) & (slots.length - 1);
                }
                slots[slot] = before[i];
                slots[slot + 1] = taken;
            }
        }
    }

    /** Forgets all words. */
    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    /** Lets the bytes be those of a word. */
    void read(int number, BytesRef into) {
        into.bytes = letters;
        into.offset = starts[number];
        into.length = starts[number + 1] - starts[number];
    }

    /** The numbers of all words in the order of their bytes. */
    int[] sorted() {
        int[] numbers = IntStream.range(0, size).toArray();
        new MSBRadixSorter(Integer.MAX_VALUE) {
            @Override
            protected int byteAt(int i, int k) {
                int at = starts[numbers[i]] + k;
                return at < starts[numbers[i] + 1] ? letters[at] & 0xFF : -1;
            }

            @Override
            protected void swap(int i, int j) {
                int number = numbers[i];
                numbers[i] = numbers[j];
                numbers[j] = number;
            }
        }.sort(0, size);
        return numbers;
    }
}
