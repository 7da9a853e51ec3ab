package org.diglot.memory.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimilarityTest {
    @Test
    void theFurthestDistanceIsTheLastThatReachesTheThreshold() {
        for (int threshold = 1; threshold <= 100; threshold++) {
            for (int longer = 1; longer <= 130; longer++) {
                int furthest = Similarity.furthest(longer, threshold);

                assertThat(Similarity.of(longer, 1, furthest)).isGreaterThanOrEqualTo(threshold);
                assertThat(Similarity.of(longer, 1, furthest + 1)).isLessThan(threshold);
            }
        }
    }

    @Test
    void theLengthsOutsideTheWindowCannotReachTheThreshold() {
        for (int threshold = 1; threshold <= 100; threshold++) {
            for (int length = 1; length <= 130; length++) {
                int below = Similarity.shortest(length, threshold) - 1;
                int above = Similarity.longest(length, threshold) + 1;

                assertThat(Similarity.of(length, below, length - below)).isLessThan(threshold);
                assertThat(Similarity.of(length, above, above - length)).isLessThan(threshold);
            }
        }
    }
}
