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
import java.util.Map;
import java.util.Optional;

/**
 * What {@code .diglot/project.toml} says.
 *
 * @param source the language of the originals
 * @param author the name that edits bear; {@code null} for the name of the computer's user
 * @param threshold the lowest percentage of a match that is shown, 30 to 100
 * @param work what title page and colophon of an edition say
 */
public record ProjectSettings(
        VersionTag source, @Nullable String author, int threshold, Work work) {

    /**
     * The work that the documents are.
     *
     * @param author who wrote the original; {@code null} if not said
     * @param published where the original was published; {@code null} if not said
     * @param licence on what terms it may be used; {@code null} if not said
     * @param translators by version
     */
    public record Work(
            @Nullable String author,
            @Nullable String published,
            @Nullable String licence,
            Map<VersionTag, String> translators) {

        /** Nothing said. */
        public static final Work UNKNOWN = new Work(null, null, null, Map.of());

        public Work {
            translators = Map.copyOf(translators);
        }
    }

    /** English originals, everything else as usual. */
    public static final ProjectSettings DEFAULT =
            new ProjectSettings(VersionTag.of("en"), null, 50, Work.UNKNOWN);

    public ProjectSettings {
        if (threshold < 30 || threshold > 100) {
            throw new IllegalArgumentException("threshold must be from 30 to 100");
        }
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
            return of(new TomlParser().parse(Files.readString(file)));
        } catch (IOException | ParsingException | IllegalArgumentException e) {
            throw new ProjectException(
                    "The settings in "
                            + file
                            + " cannot be used: "
                            + Refusal.reason(e)
                            + ". Nothing was changed. Correct the file, or delete it to get the defaults.",
                    e);
        }
    }

    private static ProjectSettings of(CommentedConfig toml) {
        return new ProjectSettings(
                VersionTag.of(toml.<String>getOptional("project.source-language").orElse("en")),
                toml.<String>getOptional("project.author").orElse(null),
                toml.<Number>getOptional("memory.threshold").map(Number::intValue).orElse(50),
                work(toml));
    }

    private static Work work(Config toml) {
        return new Work(
                toml.<String>getOptional("work.author").orElse(null),
                toml.<String>getOptional("work.published").orElse(null),
                toml.<String>getOptional("work.licence").orElse(null),
                translators(toml.getOptional("work.translators")));
    }

    private static Map<VersionTag, String> translators(Optional<UnmodifiableConfig> table) {
        Map<VersionTag, String> translators = new LinkedHashMap<>();
        table.ifPresent(config -> {
            for (UnmodifiableConfig.Entry entry : config.entrySet()) {
                translators.put(VersionTag.of(entry.getKey()), entry.getValue().toString());
            }
        });
        return translators;
    }
}
