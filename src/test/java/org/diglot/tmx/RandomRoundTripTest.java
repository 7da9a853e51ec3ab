package org.diglot.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.diglot.model.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.LongStream;

/** Whatever a document says, it says the same after being written and read; valid in between. */
final class RandomRoundTripTest {
    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_document_survives(long seed) throws TmxException {
        Bitext bitext = new RandomBitext(seed).bitext();

        String text = Tmx.written(bitext);

        assertThat(Tmx.faults(text)).isEmpty();
        assertThat(Tmx.document(text)).isEqualTo(new TmxDocument(bitext, List.of()));
        assertThat(Tmx.written(Tmx.bitext(text))).isEqualTo(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_unit_survives_on_one_line(long seed) throws TmxException {
        Unit unit = new RandomBitext(seed).unit(0);
        UnitXml xml = new UnitXml(RandomBitext.TAGS.getFirst());

        String line = xml.write(unit);

        assertThat(line).doesNotContain("\n", "\r");
        assertThat(xml.read(line)).isEqualTo(unit);
    }
}
