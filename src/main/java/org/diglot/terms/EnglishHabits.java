package org.diglot.terms;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A possessive {@code ’s} is dropped, and a regular plural also stands for its singular: {@code
 * kulaks} is found by {@code kulak}, but {@code kulak} not by {@code kulaks}.
 */
final class EnglishHabits implements Habits {

    private static final int SHORTEST_PLURAL = 4;

    @Override
    public String formKey(String raw) {
        return PlainHabits.folded(raw, Locale.ROOT);
    }

    @Override
    public Set<String> keys(String raw) {
        Set<String> keys = new LinkedHashSet<>();
        String word = formKey(raw);
        keys.add(word);
        if (word.length() >= SHORTEST_PLURAL && word.matches(".*[^siu]s")) {
            keys.add(cut(word, 1));
        }
        if (word.matches(".*(s|x|z|ch|sh)es")) {
            keys.add(cut(word, 2));
        }
        if (word.matches(".*[^aeiou]ies")) {
            keys.add(cut(word, 3) + "y");
        }
        return keys;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    @Override
    public boolean endsBehindApostrophe(String letters) {
        return letters.equalsIgnoreCase("s");
    }
}
