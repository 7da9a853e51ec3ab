package org.diglot.memory.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class WordDistanceTest {
    @Test
    void itEqualsThePlainMatrixForAnyLengthAndLimit() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            int most = round % 50 == 0 ? 300 : 70;
            int[] query = words(random, most);
            int[] text = words(random, most);
            int limit = random.nextInt(80);
            int plain = plain(query, text);

            int distance = new WordDistance(query).to(text, text.length, limit);

            assertThat(distance)
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(Math.min(plain, limit + 1));
        }
    }

    private static int[] words(Random random, int most) {
        int kinds = 1 + random.nextInt(12);
        return random.ints(random.nextInt(most), 0, kinds).map(word -> word * 0x9E3779B9).toArray();
    }

    private static int plain(int[] query, int[] text) {
        int[][] cost = new int[query.length + 1][text.length + 1];
        for (int i = 0; i <= query.length; i++) {
            for (int j = 0; j <= text.length; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int replaced = cost[i - 1][j - 1] + (query[i - 1] == text[j - 1] ? 0 : 1);
                    int shifted = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                    cost[i][j] = Math.min(replaced, shifted);
                }
            }
        }
        return cost[query.length][text.length];
    }
}
