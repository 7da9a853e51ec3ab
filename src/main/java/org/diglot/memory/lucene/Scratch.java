package org.diglot.memory.lucene;

import java.util.Arrays;

/**
 * Counts how often documents of a window were met. Kept between searches, so that a large array is
 * neither made nor cleared for each. Used from one thread.
 */
final class Scratch {
    private byte[] counts = new byte[0];
    private int[] touched = new int[256];
    private int size;

    /** Makes room for a window; all counts are 0. */
    void prepare(int window) {
        if (counts.length < window) {
            counts = new byte[window];
        }
        size = 0;
    }

    /** Adds to the count of a place in the window; counts stop at 127. */
    void add(int place, int times) {
        int before = counts[place];
        if (before == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = place;
        }
        counts[place] = (byte) Math.min(Byte.MAX_VALUE, before + times);
    }

    /** The places counted at least so often, ascending; all counts are 0 again. */
    int[] take(int atLeast) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int place = touched[i];
            if (counts[place] >= atLeast) {
                touched[kept++] = place;
            }
            counts[place] = 0;
        }
        int[] places = Arrays.copyOf(touched, kept);
        Arrays.sort(places);
        return places;
    }
}
