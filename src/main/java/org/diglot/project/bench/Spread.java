package org.diglot.project.bench;

import java.util.Arrays;

/**
 * How measured times are spread, in milliseconds.
 *
 * @param p50 the median
 * @param p95 nineteen of twenty took at most this
 * @param p99 ninety-nine of a hundred took at most this
 * @param max the longest
 */
public record Spread(double p50, double p95, double p99, double max) {

    /** The spread of these times, in nanoseconds; of at least one. */
    static Spread of(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    private static double at(long[] sorted, int percent) {
        long exact = sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        return Math.round(exact / 1e3) / 1e3;
    }
}
