package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

class Utf8WriterTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Utf8Writer out = new Utf8Writer(bytes);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anyTextInAnyPiecesGivesTheBytesThatTheJdkGives() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int[] limits = {0x80, 0x800, 0x10000, 0x110000};
        for (int i = 0; i < 200_000; i++) {
            int limit = limits[random.nextInt(limits.length)];
            text.appendCodePoint(random.nextInt(limit)); // halves of pairs among them
        }

        for (int begin = 0; begin < text.length(); ) {
            int end = Math.min(text.length(), begin + random.nextInt(20_000));
            writeSomehow(text.substring(begin, end), random);
            begin = end;
        }
        out.close();

        assertThat(bytes.toByteArray()).as("seed %d", seed).isEqualTo(utf8(text.toString()));
    }

    private void writeSomehow(String piece, Random random) throws IOException {
        switch (random.nextInt(3)) {
            case 0 -> out.write(piece);
            case 1 -> out.write(piece.toCharArray());
            default -> {
                for (int i = 0; i < piece.length(); i++) {
                    out.write(piece.charAt(i));
                }
            }
        }
    }

    @Test
    void aPairThatIsTornBetweenTwoPiecesIsOneCharacter() throws Exception {
        out.write("a\uD83D");
        out.write("\uDE00b");
        out.flush();

        assertThat(bytes.toByteArray()).isEqualTo(utf8("a😀b"));
    }

    @Test
    void halfAPairAtTheEndIsAQuestionMark() throws Exception {
        out.write("a\uD83D");
        out.close();

        assertThat(bytes.toByteArray()).isEqualTo(utf8("a?"));
    }
}
