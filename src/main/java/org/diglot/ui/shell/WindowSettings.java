package org.diglot.ui.shell;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.KeyPreset;
import org.diglot.ui.kit.Keymap;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Appearance;
import org.diglot.ui.look.CommandKeys;
import org.diglot.ui.look.ScreenFonts;
import org.diglot.ui.look.TextFont;
import org.diglot.ui.suggest.RepeatsPresenter;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What one user prefers: theme, scale, fonts, keys, and how a project was left. Kept in a small
 * file; a file that cannot be read or written costs the preferences, never the work. May be used
 * from any thread.
 */
public final class WindowSettings {
    private static final System.Logger LOG = System.getLogger(WindowSettings.class.getName());
    private static final int TEXT_SIZE = 15;
    private static final int RECENT = 12;
    private static final String KEYS = "keys.";

    private final Path file;
    private final Properties values = new Properties();
    private final ScreenFonts fonts = new ScreenFonts();

    private WindowSettings(Path file) {
        this.file = file;
    }

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

    private synchronized void put(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            store();
        }
    }

    private synchronized void remove(String key) {
        if (values.remove(key) != null) {
            store();
        }
    }

    private void store() {
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
        String family = values.getProperty("font." + version + ".family");
        return new TextFont(
                family != null ? family : fonts.family(version),
                number("font." + version + ".size", TEXT_SIZE));
    }

    /** Keeps how a version is set. */
    public void keep(VersionTag version, TextFont font) {
        put("font." + version + ".family", font.family());
        put("font." + version + ".size", String.valueOf(font.size()));
    }

    /** What happens when a segment is confirmed that occurs more than once. */
    public RepeatsPresenter.Mode repeats() {
        return RepeatsPresenter.Mode.named(values.getProperty("repeats", ""));
    }

    /** Keeps what happens to repeats. */
    public void keep(RepeatsPresenter.Mode mode) {
        put("repeats", mode.word());
    }

    /** The keys that the user works with. */
    public Keymap keymap() {
        Map<String, List<Shortcut>> own = new HashMap<>();
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(KEYS)) {
                own.put(
                        name.substring(KEYS.length()),
                        CommandKeys.valid(Shortcut.list(values.getProperty(name))));
            }
        }
        return new Keymap(KeyPreset.named(values.getProperty("keys", "diglot")), own);
    }

    /** Keeps the keys that the user works with. */
    public synchronized void keep(Keymap keymap) {
        values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KEYS))
                .forEach(values::remove);
        keymap.own()
                .forEach((command, keys) ->
                        values.setProperty(
                                KEYS + command,
                                keys.stream()
                                        .map(Shortcut::stroke)
                                        .collect(Collectors.joining(", "))));
        values.setProperty("keys", keymap.preset().word());
        store();
    }

    /** The name that edits bear, if it is not for the project to say; empty for that. */
    public String author() {
        return values.getProperty("author", "");
    }

    /** Keeps the name that edits bear; empty lets the project say. */
    public void keepAuthor(String author) {
        put("author", author.strip());
    }

    /** The lowest percentage of a match that is shown, 30 to 100; 0 lets the project say. */
    public int threshold() {
        return number("threshold", 0);
    }

    /** Keeps the lowest percentage of a match that is shown; 0 lets the project say. */
    public void keepThreshold(int percent) {
        put("threshold", String.valueOf(percent));
    }

    /** The language of the window, as a tag; empty for that of the computer. */
    public String language() {
        return values.getProperty("language", "");
    }

    /** Keeps the language of the window; empty for that of the computer. */
    public void keepLanguage(String tag) {
        put("language", tag);
    }

    /** Every text in the language of the window. */
    public Texts texts() {
        Locale locale =
                language().isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(language());
        return Texts.of(locale, ZoneId.systemDefault());
    }

    /**
     * Something that was left in a place, such as the window's bounds or the column widths of a
     * document; empty if nothing was.
     *
     * @param place the project, or the project and the document
     */
    public String left(String what, String place) {
        return values.getProperty(what + "." + place, "");
    }

    /** Keeps how something was left in a place; empty forgets it. */
    public void leave(String what, String place, String value) {
        if (value.isEmpty()) {
            remove(what + "." + place);
        } else {
            put(what + "." + place, value);
        }
    }

    /** The projects that were open, the latest first. */
    public List<Path> recent() {
        return values.getProperty("recent", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
    }

    /** A project has been opened; it is the latest now. */
    public void opened(Path project) {
        List<Path> all = new ArrayList<>(recent());
        all.remove(project);
        all.addFirst(project);
        keepRecent(all.subList(0, Math.min(RECENT, all.size())));
    }

    /** A project shall no longer be offered. */
    public void forget(Path project) {
        keepRecent(recent().stream().filter(other -> !other.equals(project)).toList());
    }

    private void keepRecent(List<Path> projects) {
        put("recent", projects.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }
}
