package org.diglot.ui.grid;

import org.diglot.model.Origin;
import org.diglot.model.Status;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of the filter line: what can stand before a colon, and what behind it. */
final class FilterWords {
    static final List<String> STATUSES =
            Stream.concat(
                            Arrays.stream(Status.values()).map(Status::word),
                            Stream.of("unconfirmed", "locked"))
                    .toList();
    static final List<String> FEATURES = List.of("note", "code");
    static final List<String> KINDS = List.of("repeated", "first", "same");
    static final List<String> TIMES = List.of("today", "yesterday", "week", "month");
    static final List<String> ORIGINS = Arrays.stream(Origin.values()).map(Origin::word).toList();
    static final List<String> LENGTHS = List.of(">80", "<10", "10..40");

    private FilterWords() {}

    /**
     * What can stand before a colon with what can stand behind it, as far as that can be listed.
     *
     * @param languages the tags of the columns
     */
    static Map<String, List<String>> all(List<String> languages) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("status", STATUSES);
        words.put("lang", languages);
        words.put("has", FEATURES);
        words.put("is", KINDS);
        words.put("changed", TIMES);
        words.put("author", List.of());
        words.put("origin", ORIGINS);
        words.put("length", LENGTHS);
        words.put("note", List.of());
        return words;
    }
}
