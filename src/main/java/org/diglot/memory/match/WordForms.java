package org.diglot.memory.match;

/**
 * Which forms of a word a concordance takes for the same word. May be used from any thread.
 *
 * <p>Two words are the same if their stems are and they begin with the same two letters, so that an
 * index can look for them in one stretch of its dictionary.
 */
@FunctionalInterface
public interface WordForms {

    /** Every form is a word of its own. */
    WordForms AS_WRITTEN = (word, language) -> word;

    /** The stem of a folded word in this language, such as {@code en}. */
    String stem(String word, String language);
}
