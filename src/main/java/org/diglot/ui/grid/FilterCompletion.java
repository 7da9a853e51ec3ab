package org.diglot.ui.grid;

import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A way in which a filter line could go on.
 *
 * @param from where the piece begins that it takes the place of
 * @param to where it ends
 * @param text what comes there
 */
public record FilterCompletion(int from, int to, String text) {

    /**
     * How a line could go on at the caret; nothing where a plain word is being typed.
     *
     * @param columns the columns of the document
     */
    public static List<FilterCompletion> of(String line, int caret, List<VersionTag> columns) {
        int from = caret;
        while (from > 0 && !isBorder(line.charAt(from - 1))) {
            from--;
        }
        if (from < caret && line.charAt(from) == '-') {
            from++;
        }
        String typed = line.substring(from, caret).toLowerCase(Locale.ROOT);
        List<String> languages = columns.stream().map(VersionTag::value).toList();
        List<FilterCompletion> found = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : FilterWords.all(languages).entrySet()) {
            for (String word : words(entry, typed)) {
                found.add(new FilterCompletion(from, caret, word));
            }
        }
        return found;
    }

    private static boolean isBorder(char c) {
        return Character.isWhitespace(c) || c == '(';
    }

    private static List<String> words(Map.Entry<String, List<String>> entry, String typed) {
        String name = entry.getKey() + ":";
        if (!typed.contains(":")) {
            boolean begun = !typed.isEmpty() && name.startsWith(typed);
            return begun ? List.of(name) : List.of();
        }
        return entry.getValue().stream()
                .map(value -> name + value)
                .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(typed))
                .filter(word -> !word.toLowerCase(Locale.ROOT).equals(typed))
                .toList();
    }
}
