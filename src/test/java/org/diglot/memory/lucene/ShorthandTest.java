package org.diglot.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

class ShorthandTest {
    private static final String SENTENCE = "The memory knows what the memory said.";

    @TempDir private Path folder;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    private static BytesRef written(Shorthand shorthand, String text) throws IOException {
        Bytes out = new Bytes();
        shorthand.write(text, out);
        return out.all();
    }

    private static String read(Shorthand shorthand, BytesRef bytes) throws IOException {
        return shorthand.read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    }

    @Test
    void whatIsSaidAgainAndAgainBecomesShort() throws IOException {
        Shorthand shorthand = Shorthand.learning();
        int first = written(shorthand, SENTENCE).length;
        for (int i = 0; i < 5; i++) {
            written(shorthand, SENTENCE);
        }

        BytesRef last = written(shorthand, SENTENCE);

        assertThat(first).isGreaterThan(SENTENCE.length());
        assertThat(last.length).isLessThan(SENTENCE.length() / 3);
        assertThat(read(shorthand, last)).isEqualTo(SENTENCE);
    }

    @Test
    void anyTextComesBack() throws IOException {
        Shorthand shorthand = Shorthand.learning();
        for (int i = 0; i < 20_000; i++) {
            String text = text();

            assertThat(read(shorthand, written(shorthand, text)))
                    .as("seed %d", seed)
                    .isEqualTo(text);
        }
    }

    /** Words of many scripts, and some that are new each time, so that all kinds of codes occur. */
    private String text() {
        List<String> parts =
                List.of(
                        "Word", " ", "  ", "él", "记忆", "ذاكرة", "ความจำ", "\t", "😀", "...", "1936",
                        "");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
            text.append(random.nextInt(3) == 0 ? " w" + random.nextInt(9_000) : "");
        }
        return text.toString();
    }

    @Test
    void whatWasKeptReadsWhatWasWritten() throws IOException {
        Shorthand learning = Shorthand.learning();
        for (int i = 0; i < 5; i++) {
            written(learning, SENTENCE);
        }
        BytesRef before = written(learning, SENTENCE);

        try (Directory directory = FSDirectory.open(folder)) {
            learning.keep(directory);
            Shorthand kept = Shorthand.kept(directory);

            assertThat(read(kept, before)).isEqualTo(SENTENCE);
            assertThat(written(kept, SENTENCE)).isEqualTo(before);
        }
    }

    @Test
    void aDamagedFileIsNoticed() throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            Shorthand.learning().keep(directory);
            Files.write(folder.resolve("shorthand"), new byte[] {1, 2, 3});

            assertThatThrownBy(() -> Shorthand.kept(directory)).isInstanceOf(IOException.class);
        }
    }
}
