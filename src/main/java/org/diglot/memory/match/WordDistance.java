package org.diglot.memory.match;

import java.util.Arrays;

/**
 * The Levenshtein distance from one query to many texts, over words: the smallest number of words
 * to insert, delete or replace.
 *
 * <p>64 rows of the matrix are kept in one machine word and a column is computed at once. Used from
 * one thread at a time.
 *
 * @see <a href="https://doi.org/10.1145/316542.316550">G. Myers, A fast bit-vector algorithm for
 *     approximate string matching based on dynamic programming, JACM 46 (1999)</a>
 * @see <a href="https://citeseerx.ist.psu.edu/document?repid=rep1&type=pdf&doi=10.1.1.19.7158">H.
 *     Hyyrö, Explaining and extending the bit-parallel approximate string matching algorithm of
 *     Myers (2001)</a>
 */
public final class WordDistance {
    private static final int BLOCK = 64;

    private final int length;
    private final int blocks;
    private final long lastRow;
    private final int mask;
    private final int[] slotWord;
    private final int[] slotRow;
    private final long[] equal;
    private final long[] plus;
    private final long[] minus;

    /** Distances to this query, given by the short hashes of its words. */
    public WordDistance(int[] query) {
        length = query.length;
        blocks = Math.max(1, (length + BLOCK - 1) / BLOCK);
        lastRow = length == 0 ? 0 : 1L << ((length - 1) % BLOCK);
        int slots = Integer.highestOneBit(Math.max(4, length * 4));
        mask = slots - 1;
        slotWord = new int[slots];
        slotRow = new int[slots];
        equal = new long[(length + 1) * blocks];
        plus = new long[blocks];
        minus = new long[blocks];
        fill(query);
    }

    /** Row 0 of {@code equal} stays empty: it belongs to all words that the query has not. */
    private void fill(int[] query) {
        int rows = 0;
        for (int i = 0; i < query.length; i++) {
            int slot = slot(query[i]);
            if (slotRow[slot] == 0) {
                rows++;
                slotWord[slot] = query[i];
                slotRow[slot] = rows;
            }
            equal[slotRow[slot] * blocks + i / BLOCK] |= 1L << (i % BLOCK);
        }
    }

    private int slot(int word) {
        int slot = ((word * 0x85ebca6b) >>> 7) & mask;
        while (slotRow[slot] != 0 && slotWord[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * The distance to the first {@code count} words of a text, or {@code limit + 1} if it is
     * greater than the limit.
     */
    public int to(int[] text, int count, int limit) {
        if (length == 0) {
            return Math.min(count, limit + 1);
        }
        Arrays.fill(plus, -1L);
        Arrays.fill(minus, 0L);
        int distance = length;
        for (int i = 0; i < count; i++) {
            distance += column(slotRow[slot(text[i])] * blocks);
            if (distance - (count - 1 - i) > limit) {
                return limit + 1;
            }
        }
        return Math.min(distance, limit + 1);
    }

    /**
     * Computes the next column and returns by how much its last row differs from the one before.
     */
    private int column(int row) {
        int carry = 1;
        for (int b = 0; b < blocks; b++) {
            carry = block(b, equal[row + b], carry);
        }
        return carry;
    }

    private int block(int b, long equalHere, int carryIn) {
        long vp = plus[b];
        long vm = minus[b];
        long xv = equalHere | vm;
        long eq = carryIn < 0 ? equalHere | 1 : equalHere;
        long xh = (((eq & vp) + vp) ^ vp) | eq;
        long hp = vm | ~(xh | vp);
        long hm = vp & xh;
        long high = b == blocks - 1 ? lastRow : Long.MIN_VALUE;
        int carryOut = (hp & high) != 0 ? 1 : (hm & high) != 0 ? -1 : 0;
        hp = (hp << 1) | (carryIn > 0 ? 1 : 0);
        hm = (hm << 1) | (carryIn < 0 ? 1 : 0);
        plus[b] = hm | ~(xv | hp);
        minus[b] = hp & xv;
        return carryOut;
    }
}
