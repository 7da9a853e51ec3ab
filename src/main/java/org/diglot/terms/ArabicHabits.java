package org.diglot.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Vowel marks, the lengthening stroke and the seats of hamza on alif make no difference, nor does
 * the choice of ي or ى and of ة or ه at the end of a word.
 *
 * <p>The article and the words written together with the next one are taken off: و or ف, then ب, ل
 * or ك, then ال (with ل: لل). The article is optional on both sides, because a noun loses it in the
 * construct state. What remains has two letters or more. The rules follow the light stemming of L.
 * Larkey, L. Ballesteros and M. Connell, "Improving stemming for Arabic information retrieval"
 * (SIGIR 2002), but only for the head of a word; endings are left to the glossary.
 */
final class ArabicHabits implements Habits {

    private static final String ARTICLE = "ال";
    private static final List<String> CONJUNCTIONS = List.of("", "و", "ف");
    private static final List<String> PREPOSITIONS = List.of("", "ب", "ل", "ك");
    private static final List<String> ARTICLES = List.of("", ARTICLE);
    private static final int SHORTEST = 2;

    @Override
    public String formKey(String raw) {
        String plain = bare(raw);
        return folded(isHead(plain, ARTICLE) ? plain.substring(ARTICLE.length()) : plain);
    }

    @Override
    public Set<String> keys(String raw) {
        String plain = bare(raw);
        Set<String> keys = new LinkedHashSet<>();
        for (String conjunction : CONJUNCTIONS) {
            for (String preposition : PREPOSITIONS) {
                for (String article : ARTICLES) {
                    addWithout(conjunction + preposition + article, plain, keys);
                }
            }
            addWithout(conjunction + "لل", plain, keys);
        }
        return keys;
    }

    private static void addWithout(String head, String word, Set<String> keys) {
        if (isHead(word, head)) {
            keys.add(folded(word.substring(head.length())));
        }
    }

    private static boolean isHead(String word, String head) {
        return head.isEmpty()
                || (word.startsWith(head) && word.length() >= head.length() + SHORTEST);
    }

    private static String bare(String raw) {
        return PlainHabits.folded(raw, Locale.ROOT).replaceAll("[\\u064B-\\u065F\\u0670ـ]", "");
    }

    /** Folds only behind the article, so that the first letters of ألمانيا are not taken for it. */
    private static String folded(String word) {
        return word.replaceAll("[أإآٱ]", "ا").replace('ى', 'ي').replace('ة', 'ه');
    }
}
