package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.SegmentId;
import org.junit.jupiter.api.Test;

import java.util.List;

class AnchorsTest {
    @Test
    void aSegmentIdIsKeptWhereItCanBe() {
        assertThat(Anchors.of(new SegmentId("s000123"))).isEqualTo("s000123");
    }

    @Test
    void otherIdsAreWrittenWithLettersThatEveryFormatAllows() {
        assertThat(Anchors.of(new SegmentId("17"))).isEqualTo("s-17");
        assertThat(Anchors.of(new SegmentId("a b/ñ-1_2"))).isEqualTo("s-a_x20_b_x2f__xf1__-1__2");
    }

    @Test
    void noTwoIdsAndNoCellShareAName() {
        List<String> ids =
                List.of(
                        "12", "s12", "-12", "s-12", "s", "s12-es", "s12_", "s12_-es", "_x20_", " a",
                        "a ", "😀", "\uD83D");

        assertThat(
                        ids.stream()
                                .map(SegmentId::new)
                                .map(Anchors::of)
                                .flatMap(name -> List.of(name, name + "-es").stream()))
                .doesNotHaveDuplicates();
    }
}
