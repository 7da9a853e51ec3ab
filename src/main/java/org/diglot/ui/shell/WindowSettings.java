package org.diglot.ui.shell;

import org.diglot.model.VersionTag;
import org.diglot.ui.look.Appearance;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What one user prefers: theme, scale, fonts. Kept in a small file; a file that cannot be read or
 * written costs the preferences, never the work. Painting thread only.
 */
public final class WindowSettings {
    private static final System.Logger LOG = System.getLogger(WindowSettings.class.getName());
    private static final int TEXT_SIZE = 15;

    private final Path file;
    private final Properties values = new Properties();

    private WindowSettings(Path file) {
        this.file = file;
    }

    /**
     * How the text of a version is set.
     *
     * @param family of the font
     * @param size at 100 %
     */
    public record TextFont(String family, int size) {}

    /** The settings in a file, which need not exist yet. */
    public static WindowSettings in(Path file) {
        WindowSettings settings = new WindowSettings(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "The settings of the window cannot be read", e);
            }
        }
        return settings;
    }

    private void put(String key, String value) {
        values.setProperty(key, value);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings of the window cannot be kept", e);
        }
    }

    private int number(String key, int otherwise) {
        try {
            return Integer.parseInt(values.getProperty(key, String.valueOf(otherwise)));
        } catch (NumberFormatException e) {
            LOG.log(Level.WARNING, "A setting is no number: " + key, e);
            return otherwise;
        }
    }

    /** Theme and scale. */
    public Appearance appearance() {
        Appearance.Theme theme = Appearance.Theme.named(values.getProperty("theme", "system"));
        return new Appearance(theme, number("scale", Appearance.SMALLEST));
    }

    /** Keeps theme and scale. */
    public void keep(Appearance appearance) {
        put("theme", appearance.theme().word());
        put("scale", String.valueOf(appearance.scale()));
    }

    /**
     * The columns that were last shown of a document; empty if nobody has chosen any.
     *
     * @param document the project and the document
     */
    public List<VersionTag> columns(String document) {
        List<VersionTag> columns = new ArrayList<>();
        for (String tag : values.getProperty("columns." + document, "").split(" ", -1)) {
            if (!tag.isEmpty()) {
                column(tag).ifPresent(columns::add);
            }
        }
        return columns;
    }

    private static Optional<VersionTag> column(String tag) {
        try {
            return Optional.of(VersionTag.of(tag));
        } catch (IllegalArgumentException noTag) {
            LOG.log(Level.WARNING, "A column to show has no language", noTag);
            return Optional.empty();
        }
    }

    /** Keeps which columns of a document are shown. */
    public void keep(String document, List<VersionTag> columns) {
        String tags = columns.stream().map(VersionTag::value).collect(Collectors.joining(" "));
        put("columns." + document, tags);
    }

    /** What was chosen last in a dialog, as the dialog wrote it; empty at first. */
    String choices(String dialog) {
        return values.getProperty("choices." + dialog, "");
    }

    /** Keeps what was chosen in a dialog. */
    void keepChoices(String dialog, String choices) {
        put("choices." + dialog, choices);
    }

    /** How a version is set. */
    public TextFont font(VersionTag version) {
        return new TextFont(
                values.getProperty("font." + version + ".family", "SansSerif"),
                number("font." + version + ".size", TEXT_SIZE));
    }

    /** Keeps how a version is set. */
    public void keep(VersionTag version, TextFont font) {
        put("font." + version + ".family", font.family());
        put("font." + version + ".size", String.valueOf(font.size()));
    }
}
