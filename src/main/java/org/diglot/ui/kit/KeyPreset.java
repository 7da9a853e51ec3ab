package org.diglot.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Keys as somebody is used to have them who comes from another program. */
public enum KeyPreset {
    DIGLOT("Diglot"),
    OMEGAT("OmegaT"),
    MEMOQ("memoQ"),
    TRADOS("Trados Studio");

    private final String title;

    KeyPreset(String title) {
        this.title = title;
    }

    /** The name of the program. */
    public String title() {
        return title;
    }

    /** Its name in a settings file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The preset with this name in a settings file; our own for anything else. */
    public static KeyPreset named(String word) {
        for (KeyPreset preset : values()) {
            if (preset.word().equals(word)) {
                return preset;
            }
        }
        return DIGLOT;
    }

    /** The keys by the name of the command, where they differ from those of Diglot. */
    public Map<String, List<Shortcut>> keys() {
        return this == DIGLOT ? Map.of() : read("keys-" + word() + ".properties");
    }

    private static Map<String, List<Shortcut>> read(String resource) {
        Properties lines = new Properties();
        try (InputStream in = KeyPreset.class.getResourceAsStream(resource)) {
            lines.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<Shortcut>> keys = new HashMap<>();
        for (String command : lines.stringPropertyNames()) {
            keys.put(command, Shortcut.list(lines.getProperty(command)));
        }
        return keys;
    }
}
