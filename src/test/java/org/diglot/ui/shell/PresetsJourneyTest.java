package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.KeyPreset;
import org.diglot.ui.kit.Shortcut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;

class PresetsJourneyTest extends WindowJourney {
    private static final Map<String, String> NUMBERS =
            Map.of("insert-match-1", "ctrl 1", "insert-match-5", "ctrl 5");

    /** What people who come from there press without looking. */
    private static final Map<KeyPreset, Map<String, String>> EXPECTED =
            Map.of(
                    KeyPreset.DIGLOT,
                    Map.of(
                            "confirm-next", "ctrl ENTER",
                            "split", "ctrl shift L",
                            "join", "ctrl J",
                            "concordance", "ctrl K",
                            "edit-source", "F2",
                            "palette", "ctrl shift P"),
                    KeyPreset.OMEGAT,
                    Map.of(
                            "confirm-down", "ENTER",
                            "previous", "ctrl P, ctrl ENTER",
                            "next", "ctrl N",
                            "next-untranslated", "ctrl U",
                            "go-to", "ctrl J",
                            "take-match", "ctrl R, ctrl I",
                            "next-match", "ctrl DOWN",
                            "copy-source", "ctrl shift R, ctrl shift I",
                            "missing-code", "ctrl T",
                            "replace", "ctrl K"),
                    KeyPreset.MEMOQ,
                    Map.of(
                            "confirm-next", "ctrl ENTER",
                            "next-untranslated", "ctrl G",
                            "note", "ctrl M",
                            "edit-source", "F2",
                            "take-match", "ctrl SPACE",
                            "concordance", "ctrl K",
                            "split", "ctrl T",
                            "join", "ctrl J",
                            "copy-source", "ctrl shift S",
                            "missing-code", "F9"),
                    KeyPreset.TRADOS,
                    Map.of(
                            "confirm-next", "ctrl ENTER",
                            "confirm-down", "ctrl alt ENTER",
                            "take-match", "ctrl T",
                            "copy-source", "ctrl INSERT",
                            "clear", "alt DELETE",
                            "concordance", "F3",
                            "missing-code", "ctrl COMMA",
                            "lock", "ctrl L",
                            "note", "ctrl shift N"));

    @ParameterizedTest
    @EnumSource(KeyPreset.class)
    void aPresetHasItsKeysAndNoneOfThemTwice(KeyPreset preset) throws Exception {
        open(
                Samples.document(List.of("The cat is black."), "es", "de"),
                SampleMemory.empty(),
                "keys=" + preset.word());

        List<Command> commands = ask(() -> window().commands().all());

        Map<String, String> expected = EXPECTED.getOrDefault(preset, Map.of());
        expected.forEach((name, keys) -> assertThat(keysOf(name)).isEqualTo(Shortcut.list(keys)));
        NUMBERS.forEach((name, keys) -> assertThat(keysOf(name)).isEqualTo(Shortcut.list(keys)));
        assertThat(commands.stream().flatMap(command -> command.shortcuts().stream()))
                .doesNotHaveDuplicates();
        assertThat(commands).extracting(Command::name).containsAll(preset.keys().keySet());
    }

    private List<Shortcut> keysOf(String name) {
        return ask(() -> window().commands().named(name).shortcuts());
    }
}
