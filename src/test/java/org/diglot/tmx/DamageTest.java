package org.diglot.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;

/** However the bytes of a file were damaged, it is read or refused in plain words. */
final class DamageTest {
    private static final String PIECES = "<>&;\"'/=!?-[]#x \u0000\uFFFF\u00E9";
    private static final String WHOLE =
            Tmx.file(
                    "srclang='en'",
                    "<!-- c --><tu tuid='1'><note>n</note><prop type='p'>&lt;&#233;</prop>"
                            + "<tuv xml:lang='en'><seg>One <bpt i='1'/>two<ept i='1'/></seg></tuv>"
                            + "<tuv xml:lang='es'><seg><![CDATA[Uno]]><hi>dos</hi></seg></tuv></tu>");

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Timeout(5)
    void a_damaged_file_is_read_or_refused(long seed) {
        byte[] damaged = damaged(new Random(seed));

        String outcome = outcome(damaged);

        assertThat(outcome).matches("stable|The file a\\.tmx (is|declares|has) .*\\.");
    }

    private static byte[] damaged(Random random) {
        byte[] bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
        byte[] pieces = PIECES.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = pieces[random.nextInt(pieces.length)];
        }
        return bytes;
    }

    /** What is read at all is valid XML when written, and stable from then on. */
    private static String outcome(byte[] bytes) {
        try {
            Bitext read =
                    new TmxReader().readDocument(new ByteArrayInputStream(bytes), "a.tmx").bitext();
            String once = Tmx.written(read);
            String twice = Tmx.written(Tmx.bitext(once));
            return once.equals(twice) ? "stable" : once + " became " + twice;
        } catch (TmxException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
