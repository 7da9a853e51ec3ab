package org.diglot.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class KeymapTest {
    private final Command find = command("find").on("ctrl F");
    private final Command join = command("join").on("ctrl J");
    private final Command goTo = command("go-to").on("ctrl G").on("F5");
    private final List<Command> all = List.of(find, join, goTo);

    private static Command command(String id) {
        return Command.of(id, CommandGroup.EDIT, () -> {});
    }

    private static List<Shortcut> keys(String line) {
        return Shortcut.list(line);
    }

    @Test
    void aPresetTakesItsKeysFromWhoeverHadThem() {
        Keymap.of(KeyPreset.OMEGAT).apply(all);

        assertThat(goTo.shortcuts()).isEqualTo(keys("ctrl J"));
        assertThat(join.shortcuts()).isEqualTo(keys("ctrl alt J"));
        assertThat(find.shortcuts()).isEqualTo(keys("ctrl F"));
    }

    @Test
    void whatTheUserChoseComesFirst() {
        new Keymap(KeyPreset.OMEGAT, Map.of("find", keys("ctrl J, F6"), "join", List.of()))
                .apply(all);

        assertThat(find.shortcuts()).isEqualTo(keys("ctrl J, F6"));
        assertThat(join.shortcuts()).isEmpty();
        assertThat(goTo.shortcuts()).isEmpty();
    }

    @Test
    void aKeyTakenFromACommandIsItsNoMore() {
        Keymap map = Keymap.of(KeyPreset.DIGLOT);
        map.apply(all);

        Keymap changed = map.with(find, keys("F5"), all);
        changed.apply(all);

        assertThat(find.shortcuts()).isEqualTo(keys("F5"));
        assertThat(goTo.shortcuts()).isEqualTo(keys("ctrl G"));
        assertThat(changed.own()).containsOnlyKeys("find", "go-to");
    }

    @Test
    void aCommandGetsTheKeysOfThePresetBack() {
        Keymap map = new Keymap(KeyPreset.DIGLOT, Map.of("find", keys("F7")));

        map.without(find).apply(all);

        assertThat(find.shortcuts()).isEqualTo(keys("ctrl F"));
    }
}
