package org.diglot.project.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.project.kept.KeptDocument.Rows;
import org.diglot.tmx.RandomBitext;
import org.diglot.tmx.TmxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/** What was kept comes back as it was, or not at all. */
final class KeptDocumentTest {
    private static final String SHA = "0a1b";

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_document_comes_back_as_it_was(long seed) throws IOException {
        Bitext bitext = new RandomBitext(seed).bitext();

        kept().write(SHA, bitext);

        assertThat(kept().read()).contains(new Rows(SHA, bitext));
    }

    @Test
    void the_essay_in_all_its_versions_comes_back_as_it_was() throws Exception {
        Bitext essay =
                new TmxReader()
                        .readDocument(Path.of("tmx/sixty-five-years-since-trotskys-death.tmx"))
                        .bitext();

        kept().write(SHA, essay);

        assertThat(essay.size()).isGreaterThan(100);
        assertThat(kept().read()).contains(new Rows(SHA, essay));
    }

    @Test
    void rows_of_many_blocks_come_back_in_order() throws IOException {
        Bitext some = new RandomBitext(7).bitext();
        List<Unit> many = new ArrayList<>();
        for (int row = 0; row < 10_000; row++) {
            Unit unit = some.units().get(row % some.size());
            Segment segment = unit.segment();
            many.add(
                    unit.with(
                            new Segment(
                                    new SegmentId("s" + row),
                                    segment.placement(),
                                    segment.source(),
                                    segment.annotations())));
        }
        Bitext bitext = Bitext.of(some.header(), many);

        kept().write(SHA, bitext);

        assertThat(kept().read()).contains(new Rows(SHA, bitext));
    }

    @Test
    void the_newest_rows_count() throws IOException {
        kept().write("first", new RandomBitext(1).bitext());
        kept().write("second", new RandomBitext(2).bitext());

        assertThat(kept().read().map(Rows::sha256)).contains("second");
        assertThat(folder.toFile().list()).containsExactly("essay.rows");
    }

    @Test
    void nothing_comes_from_a_file_that_is_not_there() {
        assertThat(kept().exists()).isFalse();
        assertThat(kept().read()).isEmpty();
    }

    @Test
    void nothing_comes_from_a_file_with_a_wrong_byte() throws IOException {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        kept().write(SHA, new RandomBitext(seed).bitext());
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < 200; i++) {
            byte[] wrong = whole.clone();
            wrong[random.nextInt(wrong.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), wrong);

            assertThat(kept().read()).as("seed %d, try %d", seed, i).isEmpty();
        }
    }

    @Test
    void nothing_comes_from_a_file_that_was_cut_off() throws IOException {
        kept().write(SHA, new RandomBitext(3).bitext());
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));

            assertThat(kept().read()).as("%d bytes", length).isEqualTo(Optional.empty());
        }
    }

    private Path file() {
        return folder.resolve("essay.rows");
    }

    private KeptDocument kept() {
        return new KeptDocument(file());
    }
}
