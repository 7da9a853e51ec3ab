package org.diglot.memory.concordance;

/**
 * Which forms of a word a concordance takes for the same word. May be used from any thread.
 *
 * <p>Two words are the same if their stems are and they begin with the same letters, two of a short
 * word and three of one with five or more, so that an index can look for them in one stretch of its
 * dictionary. In a language whose words take prefixes they need not begin alike, but must have the
 * first letters of the stem in them.
 */
@FunctionalInterface
public interface WordForms {

    /** Every form is a word of its own. */
    WordForms AS_WRITTEN = (word, language) -> word;

    /** The stem of a folded word in this language, such as {@code en}. */
    String stem(String word, String language);

    /**
     * Whether articles or prepositions are written as one with the word after them, as in Arabic.
     */
    default boolean havePrefixes(String language) {
        return language.equals("ar");
    }
}
