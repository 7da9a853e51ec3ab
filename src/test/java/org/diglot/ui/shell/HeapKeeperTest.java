package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapKeeperTest {
    private static final long MB = 1 << 20;

    @Test
    void aSmallHeapIsLeftAlone() {
        assertThat(HeapKeeper.isDue(250 * MB, 0, true)).isFalse();
        assertThat(HeapKeeper.isDue(250 * MB, 100 * MB, true)).isFalse();
    }

    @Test
    void whatHasGrownALittleIsTakenAwayOnlyWhileNobodyTypes() {
        assertThat(HeapKeeper.isDue(400 * MB, 320 * MB, true)).isTrue();
        assertThat(HeapKeeper.isDue(400 * MB, 320 * MB, false)).isFalse();
        assertThat(HeapKeeper.isDue(380 * MB, 320 * MB, true)).isFalse();
    }

    @Test
    void whatHasGrownMuchIsTakenAwayAlsoWhileSomebodyTypes() {
        assertThat(HeapKeeper.isDue(500 * MB, 320 * MB, false)).isTrue();
    }
}
