package org.diglot.tmx;

import org.diglot.model.Origin;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The props in which we tell what TMX has no element for.
 *
 * <p>A prop with our name but a value that we do not understand, from a later version or a slip, is
 * kept like a foreign one.
 */
final class OwnProps {
    static final String DOCUMENT = "x-diglot-document";
    static final String VERSION = "x-diglot-version";
    static final String PARAGRAPH = "x-diglot-paragraph";
    static final String BEFORE = "x-diglot-before";
    static final String AFTER = "x-diglot-after";
    static final String PARENT = "x-diglot-parent";
    static final String STATUS = "x-diglot-status";
    static final String ORIGIN = "x-diglot-origin";
    static final String LOCKED = "x-diglot-locked";
    static final String REASON = "x-diglot-reject-reason";

    /** How often a prop may stand in its element. */
    private enum Times {
        ONCE,
        MANY
    }

    private record Rule(Times times, Predicate<String> understood) {}

    private static final Map<String, Map<String, Rule>> RULES =
            Map.of(
                    "header",
                    Map.of(
                            DOCUMENT, new Rule(Times.ONCE, value -> true),
                            VERSION, new Rule(Times.MANY, value -> tag(value) != null)),
                    "tu",
                    Map.of(
                            PARAGRAPH, new Rule(Times.ONCE, value -> !value.isBlank()),
                            BEFORE, new Rule(Times.ONCE, value -> true),
                            AFTER, new Rule(Times.ONCE, value -> true),
                            PARENT, new Rule(Times.MANY, value -> !value.isBlank())),
                    "tuv",
                    Map.of(
                            STATUS, new Rule(Times.ONCE, value -> status(value) != null),
                            ORIGIN, new Rule(Times.ONCE, value -> origin(value) != null),
                            LOCKED, new Rule(Times.ONCE, "yes"::equals),
                            REASON, new Rule(Times.ONCE, value -> true)));

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Takes a prop of an element of this name; {@code false} if it is foreign. */
    boolean take(String element, Xml.Element prop) {
        String type = prop.attributes().getOrDefault("type", "");
        Rule rule = RULES.getOrDefault(element, Map.of()).get(type);
        if (rule == null || prop.attributes().size() > 1 || !rule.understood.test(prop.text())) {
            return false;
        }
        List<String> known = values.computeIfAbsent(type, key -> new ArrayList<>());
        return (rule.times == Times.MANY || known.isEmpty()) && known.add(prop.text());
    }

    List<String> all(String type) {
        return values.getOrDefault(type, List.of());
    }

    @Nullable String one(String type) {
        List<String> known = all(type);
        return known.isEmpty() ? null : known.getFirst();
    }

    String one(String type, String otherwise) {
        String value = one(type);
        return value == null ? otherwise : value;
    }

    static @Nullable VersionTag tag(String text) {
        try {
            return VersionTag.of(text);
        } catch (IllegalArgumentException e) {
            return null; // no tag: the caller decides what becomes of the text
        }
    }

    static @Nullable Status status(@Nullable String word) {
        return Arrays.stream(Status.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Origin origin(@Nullable String word) {
        return Arrays.stream(Origin.values())
                .filter(origin -> origin.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
