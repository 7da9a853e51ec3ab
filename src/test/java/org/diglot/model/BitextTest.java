package org.diglot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class BitextTest {
    private static final VersionTag ES = VersionTag.of("es");
    private static final Stamp NOW = Stamp.UNKNOWN;

    @Test
    void anEditAndItsInverseLeaveTheBitextAsItWas() {
        Random random = new Random();
        long seed = random.nextLong();
        random.setSeed(seed);
        Bitext before = bitext(40);

        for (int round = 0; round < 200; round++) {
            Edit edit = randomEdit(before, random);
            Bitext after = before.apply(edit);

            assertThat(after.apply(edit.inverse(NOW))).as("seed %s", seed).isEqualTo(before);
        }
    }

    @Test
    void manyRowsAreChangedInOneEdit() {
        Bitext before = bitext(5);
        List<Change> changes =
                before.units().stream()
                        .map(unit -> (Change) Change.Rows.of(unit, translated(unit, "x")))
                        .toList();

        Bitext after = before.apply(new Edit("all", NOW, changes));

        assertThat(after.units()).allMatch(unit -> !unit.variant(ES).content().isEmpty());
        assertThat(after.row(new SegmentId("s3"))).contains(2);
    }

    @Test
    void aRowMayBeChangedTwiceInOneEdit() {
        Bitext before = bitext(2);
        Unit first = before.units().getFirst();
        Unit once = translated(first, "once");
        Unit twice = translated(first, "twice");

        Bitext after =
                before.apply(
                        new Edit(
                                "twice",
                                NOW,
                                List.of(Change.Rows.of(first, once), Change.Rows.of(once, twice))));

        assertThat(after.units().getFirst()).isEqualTo(twice);
    }

    @Test
    void anEditOfRowsThatHaveChangedIsRefused() {
        Bitext before = bitext(2);
        Unit first = before.units().getFirst();
        Edit edit = Edit.of("x", NOW, Change.Rows.of(first, translated(first, "x")));
        Bitext after = before.apply(edit);

        assertThatThrownBy(() -> after.apply(edit)).isInstanceOf(StaleEditException.class);
    }

    @Test
    void twoRowsOfOneNameAreNoBitext() {
        Unit unit = unit(1);

        assertThatThrownBy(() -> Bitext.of(header(), List.of(unit, unit)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("s1");
    }

    @Test
    void tagsAreKnownInAnyCaseAndTellTheirDirection() {
        assertThat(VersionTag.of("EN_us")).isEqualTo(VersionTag.of("en-US"));
        assertThat(VersionTag.of("es-x-literal").base()).isEqualTo(ES);
        assertThat(VersionTag.of("es-x-literal").serves(ES)).isTrue();
        assertThat(VersionTag.of("ar").direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(VersionTag.of("az-Arab").direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(VersionTag.of("ur-Latn").direction()).isEqualTo(TextDirection.LEFT_TO_RIGHT);
        assertThatThrownBy(() -> VersionTag.of("not a tag"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a tag");
    }

    @Test
    void neighbouringTextsAreOneText() {
        assertThat(Content.of(new Inline.Text("a"), new Inline.Text("b")))
                .isEqualTo(Content.of("ab"));
    }

    private static Edit randomEdit(Bitext bitext, Random random) {
        int first = random.nextInt(bitext.size() - 3);
        int many = 1 + random.nextInt(3);
        List<Unit> before = bitext.units().subList(first, first + many);
        List<Unit> after =
                random.nextBoolean()
                        ? before.stream().map(unit -> translated(unit, "t" + first)).toList()
                        : IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(i -> unit(1000 + 10 * first + i))
                                .toList();
        return Edit.of("random", NOW, new Change.Rows(before, after));
    }

    private static Unit translated(Unit unit, String text) {
        return unit.with(ES, Variant.EMPTY.with(Content.of(text), Origin.TYPED, NOW));
    }

    private static Bitext bitext(int size) {
        return Bitext.of(
                header(), IntStream.rangeClosed(1, size).mapToObj(BitextTest::unit).toList());
    }

    private static DocumentHeader header() {
        return new DocumentHeader("a.txt", VersionTag.of("en"), List.of(ES), Annotations.NONE);
    }

    private static Unit unit(int number) {
        return Unit.of(
                new Segment(
                        new SegmentId("s" + number),
                        Placement.in(new ParagraphId("p1")),
                        Content.of("Sentence " + number + "."),
                        Annotations.NONE));
    }
}
