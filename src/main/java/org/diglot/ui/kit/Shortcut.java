package org.diglot.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A combination of keys.
 *
 * @param stroke modifiers in the order {@code ctrl alt shift}, then the key, such as {@code ctrl
 *     shift ENTER}, as Swing's key strokes are written
 */
public record Shortcut(String stroke) {
    private static final Map<String, String> SIGNS =
            Map.of(
                    "UP", "↑",
                    "DOWN", "↓",
                    "LEFT", "←",
                    "RIGHT", "→",
                    "PLUS", "+",
                    "EQUALS", "+",
                    "MINUS", "−",
                    "PERIOD", ".",
                    "COMMA", ",",
                    "QUOTE", "'");
    private static final List<String> SPELLED =
            List.of(
                    "ctrl",
                    "alt",
                    "shift",
                    "ENTER",
                    "DELETE",
                    "INSERT",
                    "HOME",
                    "END",
                    "SPACE",
                    "TAB",
                    "PAGE_UP",
                    "PAGE_DOWN");

    /**
     * Whether this key alone writes or moves in a text, so that it may be a command only there; a
     * function key never does.
     */
    public boolean isForText() {
        return !stroke.contains("ctrl ")
                && !stroke.contains("alt ")
                && !stroke.matches("(shift )?F[0-9]{1,2}");
    }

    /** The combinations in a line of a settings file, with commas between them. */
    public static List<Shortcut> list(String line) {
        return java.util.Arrays.stream(line.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Shortcut::new)
                .toList();
    }

    /** The combination as people write it, such as {@code Ctrl+Shift+Enter}. */
    public String words(Texts texts) {
        List<String> words = new ArrayList<>();
        for (String part : stroke.split(" ", -1)) {
            words.add(
                    SPELLED.contains(part)
                            ? texts.text("key." + part.toLowerCase(Locale.ROOT))
                            : SIGNS.getOrDefault(part, part));
        }
        return String.join("+", words);
    }
}
