package org.diglot.project;

import com.electronwill.nightconfig.core.CommentedConfig;
import com.electronwill.nightconfig.core.Config;
import com.electronwill.nightconfig.core.UnmodifiableConfig;
import com.electronwill.nightconfig.core.io.ParsingException;
import com.electronwill.nightconfig.toml.TomlParser;

import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code .diglot/project.toml} says.
 *
 * @param source the language of the originals
 * @param author the name that edits bear; {@code null} for the name of the computer's user
 * @param memory how the memory is to be used
 * @param work what title page and colophon of an edition say
 * @param editions which editions are made, and how they look
 */
public record ProjectSettings(
        VersionTag source,
        @Nullable String author,
        MemorySettings memory,
        Work work,
        EditionSettings editions) {

    /**
     * The work that the documents are.
     *
     * @param author who wrote the original; {@code null} if not said
     * @param published where the original was published; {@code null} if not said
     * @param licence on what terms it may be used; {@code null} if not said
     * @param translators by version
     * @param titles by version; where one is absent, the text's own title is used
     */
    public record Work(
            @Nullable String author,
            @Nullable String published,
            @Nullable String licence,
            Map<VersionTag, String> translators,
            Map<VersionTag, String> titles) {

        /** Nothing said. */
        public static final Work UNKNOWN = new Work(null, null, null, Map.of(), Map.of());

        public Work {
            translators = Map.copyOf(translators);
            titles = Map.copyOf(titles);
        }
    }

    private static final String FILE_TABLE =
            "memory.files must hold tables such as [memory.files.\"tmx/reference/old.tmx\"]";

    /** English originals, everything else as usual. */
    public static final ProjectSettings DEFAULT =
            new ProjectSettings(
                    VersionTag.of("en"),
                    null,
                    MemorySettings.NONE,
                    Work.UNKNOWN,
                    EditionSettings.USUAL);

    /** The lowest percentage of a match that is shown, 30 to 100. */
    public int threshold() {
        return memory.threshold();
    }

    /** The name that edits bear. */
    public String authorOrUser() {
        return author != null ? author : System.getProperty("user.name", "unknown");
    }

    /**
     * Reads the settings; the defaults if there is no file.
     *
     * @throws ProjectException if the file is no TOML, or a value makes no sense
     */
    static ProjectSettings read(Path file) throws ProjectException {
        if (!Files.exists(file)) {
            return DEFAULT;
        }
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            throw unusable(file, Refusal.reason(e), e);
        }
    }

    /**
     * What a text says that stands in this file or shall.
     *
     * @throws ProjectException if it is no TOML, or a value makes no sense
     */
    static ProjectSettings of(Path file, String text) throws ProjectException {
        try {
            return of(parsed(file, text));
        } catch (IllegalArgumentException e) {
            throw unusable(file, Refusal.reason(e), e);
        }
    }

    private static ProjectException unusable(Path file, String reason, Exception cause) {
        return new ProjectException(
                "The settings in "
                        + file
                        + " cannot be used: "
                        + reason
                        + ". Nothing was changed. Correct the file, or delete it to get the defaults.",
                cause);
    }

    /** The parser does not say where it failed, so the text is tried line by line. */
    private static CommentedConfig parsed(Path file, String text) throws ProjectException {
        try {
            return new TomlParser().parse(text);
        } catch (ParsingException failure) {
            List<String> lines = text.lines().toList();
            int good = lines.size() - 1;
            while (good > 0 && !isToml(String.join("\n", lines.subList(0, good)) + "\n")) {
                good--;
            }
            String place = "line " + (good + 1) + " is not written as TOML asks for";
            throw unusable(file, place, failure);
        }
    }

    private static boolean isToml(String text) {
        try {
            new TomlParser().parse(text);
            return true;
        } catch (ParsingException e) {
            return false;
        }
    }

    private static ProjectSettings of(CommentedConfig toml) {
        @Nullable String source = text(toml, "project.source-language");
        return new ProjectSettings(
                source == null ? DEFAULT.source() : VersionTag.of(source),
                text(toml, "project.author"),
                new MemorySettings(threshold(toml), wishes(toml)),
                work(toml),
                EditionSettings.of(toml));
    }

    // No switches over types here: Java would link each of them anew at every start.

    private static @Nullable String text(Config toml, String key) {
        @Nullable Object said = toml.get(key);
        if (said == null || said instanceof String) {
            return (String) said;
        }
        throw new IllegalArgumentException(key + " must be a text in quotes");
    }

    private static int threshold(Config toml) {
        @Nullable Object said = toml.get("memory.threshold");
        if (said == null) {
            return DEFAULT.threshold();
        }
        if (said instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(
                "memory.threshold must be a whole number from 30 to 100");
    }

    private static Map<String, MemorySettings.Wish> wishes(Config toml) {
        Map<String, MemorySettings.Wish> wishes = new LinkedHashMap<>();
        @Nullable Object said = toml.get("memory.files");
        if (said instanceof UnmodifiableConfig tables) {
            for (UnmodifiableConfig.Entry entry : tables.entrySet()) {
                wishes.put(entry.getKey(), wish(entry));
            }
        } else if (said != null) {
            throw new IllegalArgumentException(FILE_TABLE);
        }
        return wishes;
    }

    private static MemorySettings.Wish wish(UnmodifiableConfig.Entry entry) {
        if (!(entry.getValue() instanceof UnmodifiableConfig table)) {
            throw new IllegalArgumentException(FILE_TABLE);
        }
        List<String> known = List.of("on", "priority", "penalty");
        String place = "memory.files.\"" + entry.getKey() + "\"";
        table.entrySet().stream()
                .map(UnmodifiableConfig.Entry::getKey)
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(
                            place + " knows on, priority and penalty, but not " + key);
                });
        try {
            return new MemorySettings.Wish(
                    table.get("on"), table.get("priority"), table.get("penalty"));
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    place + ": on is true or false, priority and penalty are whole numbers", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    private static Work work(Config toml) {
        return new Work(
                text(toml, "work.author"),
                text(toml, "work.published"),
                text(toml, "work.licence"),
                byVersion(toml, "work.translators"),
                byVersion(toml, "work.titles"));
    }

    private static Map<VersionTag, String> byVersion(Config toml, String key) {
        @Nullable Object said = toml.get(key);
        if (said == null) {
            return Map.of();
        }
        if (said instanceof UnmodifiableConfig table) {
            return byVersion(table);
        }
        throw new IllegalArgumentException(key + " must be a table such as es = \"...\"");
    }

    private static Map<VersionTag, String> byVersion(UnmodifiableConfig table) {
        Map<VersionTag, String> words = new LinkedHashMap<>();
        for (UnmodifiableConfig.Entry entry : table.entrySet()) {
            words.put(VersionTag.of(entry.getKey()), entry.getValue().toString());
        }
        return words;
    }
}
