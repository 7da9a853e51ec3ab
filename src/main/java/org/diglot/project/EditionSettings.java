package org.diglot.project;

import com.electronwill.nightconfig.core.UnmodifiableConfig;

import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What {@code [editions]} of the settings says.
 *
 * @param together the columns of the edition with several versions, in order; empty for the source
 *     and the first four versions
 * @param formats those that the main job writes
 * @param look how editions show their versions, where a command does not say otherwise
 * @param date the date of the edition as it shall be printed; {@code null} for none
 */
public record EditionSettings(
        List<VersionTag> together, List<String> formats, EditionLook look, @Nullable String date) {
    /** To read at a desk, in the hand, on paper and in an office; the others are for the asking. */
    private static final List<String> USUAL_FORMATS = List.of("html", "epub", "pdf", "docx");

    /** Nothing said. */
    public static final EditionSettings USUAL =
            new EditionSettings(List.of(), USUAL_FORMATS, EditionLook.USUAL, null);

    public EditionSettings {
        together = List.copyOf(together);
        formats = List.copyOf(formats);
    }

    /** What a parsed file says; words of a wrong kind are refused by name. */
    static EditionSettings of(UnmodifiableConfig toml) {
        return new EditionSettings(
                list(toml, "together").orElse(List.of()).stream().map(VersionTag::of).toList(),
                list(toml, "formats").orElse(USUAL_FORMATS),
                look(toml),
                text(toml, "date").orElse(null));
    }

    private static EditionLook look(UnmodifiableConfig toml) {
        EditionLook usual = EditionLook.USUAL;
        return new EditionLook(
                text(toml, "layout").orElse(usual.layout()),
                text(toml, "untranslated").orElse(usual.untranslated()),
                text(toml, "unreviewed").orElse(usual.unreviewed()),
                text(toml, "notes").orElse(usual.notes()),
                text(toml, "edges").orElse(usual.edges()));
    }

    private static Optional<String> text(UnmodifiableConfig toml, String key) {
        @Nullable Object said = toml.get("editions." + key);
        if (said == null || said instanceof String) {
            return Optional.ofNullable((String) said);
        }
        throw new IllegalArgumentException("editions." + key + " must be a text in quotes");
    }

    private static Optional<List<String>> list(UnmodifiableConfig toml, String key) {
        @Nullable Object said = toml.get("editions." + key);
        if (said == null) {
            return Optional.empty();
        }
        if (said instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return Optional.of(list.stream().map(String.class::cast).toList());
        }
        throw new IllegalArgumentException(
                "editions." + key + " must be a list such as [\"en\", \"es\"]");
    }
}
