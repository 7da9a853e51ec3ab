package org.diglot.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.memory.Units.EN;
import static org.diglot.memory.Units.unit;

import org.diglot.memory.MemoryUnit;
import org.diglot.memory.MemoryUnit.Neighbours;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Texts;
import org.diglot.model.SegmentId;
import org.junit.jupiter.api.Test;

class RecentTest {
    private static final Recent.Key ONE = new Recent.Key("doc.txt", new SegmentId("1"));

    private final Texts texts = new Texts();

    private static Entry entry(String id, String source) {
        return Entry.of(new MemoryUnit("doc.txt", EN, unit(id, source, "x"), Neighbours.NONE));
    }

    @Test
    void whatIsPutAgainTakesTheLastPlaceAndHidesTheSameDocument() {
        Recent.More more = Recent.NONE.more();
        more.put(entry("1", "One"), 7, 42, texts);
        more.put(entry("2", "Two"), 8, -1, texts);
        more.put(entry("1", "One again"), 9, 42, texts);

        Recent recent = more.all();

        assertThat(recent.entries()).containsExactly(entry("2", "Two"), entry("1", "One again"));
        assertThat(recent.entry(7)).isEmpty();
        assertThat(recent.entry(9)).contains(entry("1", "One again"));
        assertThat(recent.hides(42)).isTrue();
        assertThat(recent.surplus()).isEqualTo(1);
    }

    @Test
    void whatIsTakenOutIsHiddenAndGone() {
        Recent.More more = Recent.NONE.more();
        more.put(entry("1", "One"), 7, 42, texts);
        more.remove(ONE, 42);

        Recent recent = more.all();

        assertThat(recent.entries()).isEmpty();
        assertThat(recent.hides(42)).isTrue();
        assertThat(recent.surplus()).isEqualTo(-1);
    }

    @Test
    void aChangeLeavesTheChangesBeforeAsTheyWere() {
        Recent.More more = Recent.NONE.more();
        more.put(entry("1", "One"), 7, -1, texts);
        Recent before = more.all();

        before.more().remove(ONE, -1);

        assertThat(before.entries()).containsExactly(entry("1", "One"));
        assertThat(Recent.NONE.size()).isZero();
    }
}
