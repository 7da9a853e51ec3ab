package org.diglot.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.BytesRef;
import org.diglot.memory.match.WordDistance;
import org.junit.jupiter.api.Test;

import java.util.Random;

class NarrowDistanceTest {
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void itIsTheDistanceOfWordsWhateverTheirNumber() {
        for (int i = 0; i < 20_000; i++) {
            int[] query = words();
            int[] text = words();
            int limit = random.nextInt(Math.max(query.length, text.length) + 2);
            BytesRef bytes = new BytesRef(new byte[3 + text.length]);
            bytes.offset = 3;
            bytes.length = text.length;
            System.arraycopy(NarrowHashes.bytes(text).bytes, 0, bytes.bytes, 3, text.length);

            int apart = new NarrowDistance(query).to(bytes, limit);

            assertThat(Math.min(apart, limit + 1))
                    .as("seed %d", seed)
                    .isEqualTo(new WordDistance(query).to(text, text.length, limit));
        }
    }

    private int[] words() {
        int most = random.nextInt(4) == 0 ? 150 : 12;
        return random.ints(random.nextInt(most), 0, random.nextBoolean() ? 4 : 256).toArray();
    }
}
