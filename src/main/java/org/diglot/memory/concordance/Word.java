package org.diglot.memory.concordance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word that is looked for. May be used from any thread. */
sealed interface Word {

    /** Stands for any letters. */
    char ANY = '*';

    /** Whether a word of a text, folded, is one of those looked for. */
    boolean isForm(String word);

    /** What a text must have in which it occurs. */
    Need need();

    /**
     * A word or number just as it was typed.
     *
     * @param key folded
     */
    record Exact(String key) implements Word {
        @Override
        public boolean isForm(String word) {
            return word.equals(key);
        }

        @Override
        public Need need() {
            return new Need.Form(key, "", this::isForm);
        }
    }

    /**
     * A word in any of its forms.
     *
     * @param key folded, as it was typed
     * @param stem what the stems of all forms are
     * @param start letters with which all forms begin
     * @param holds plain letters that all forms have
     * @param stems makes a stem of a word
     */
    record Inflected(
            String key, String stem, String start, String holds, UnaryOperator<String> stems)
            implements Word {
        private static final int LONG = 5;

        /** The forms of a word in a language. */
        static Inflected of(String key, String language, WordForms forms) {
            String stem = forms.stem(key, language);
            boolean prefixed = forms.havePrefixes(language);
            String holds = prefixed ? first(Letters.plain(stem)) : "";
            return new Inflected(
                    key,
                    stem,
                    prefixed ? "" : first(key),
                    Letters.plain(key).contains(holds) ? holds : "",
                    word -> forms.stem(word, language));
        }

        private static String first(String word) {
            int length = word.codePointCount(0, word.length());
            int count = length >= LONG ? 3 : Math.min(2, length);
            return word.substring(0, word.offsetByCodePoints(0, count));
        }

        @Override
        public boolean isForm(String word) {
            return word.equals(key)
                    || (word.startsWith(start)
                            && (holds.isEmpty() || Letters.plain(word).contains(holds))
                            && stems.apply(word).equals(stem));
        }

        @Override
        public Need need() {
            return new Need.Form(start, holds, this::isForm);
        }
    }

    /**
     * A word of which some letters are open.
     *
     * @param key folded, with an asterisk for any letters
     */
    record Open(String key) implements Word {
        @Override
        public boolean isForm(String word) {
            return fits(word, 0, 0);
        }

        /** Goes back to the last asterisk only, so a long word costs no more than its square. */
        private boolean fits(String word, int from, int fromKey) {
            int at = from;
            int in = fromKey;
            int star = -1;
            int resume = 0;
            while (at < word.length()) {
                if (in < key.length() && key.charAt(in) == ANY) {
                    star = in++;
                    resume = at;
                } else if (in < key.length() && key.charAt(in) == word.charAt(at)) {
                    in++;
                    at++;
                } else if (star >= 0) {
                    in = star + 1;
                    at = ++resume;
                } else {
                    return false;
                }
            }
            return key.chars().skip(in).allMatch(c -> c == ANY);
        }

        @Override
        public Need need() {
            int star = key.indexOf(ANY);
            return star > 0
                    ? new Need.Form(key.substring(0, star), "", this::isForm)
                    : new Need.Shaped(letters(), shape());
        }

        private Stream<String> parts() {
            return Arrays.stream(key.split("\\*", -1)).map(Letters::plain);
        }

        private String letters() {
            return parts().max(Comparator.comparingInt(String::length)).orElse("");
        }

        private Pattern shape() {
            String shape = parts().map(Pattern::quote).collect(Collectors.joining("[^\n]*"));
            return Pattern.compile(Letters.BORDER + shape + Letters.BORDER);
        }
    }
}
