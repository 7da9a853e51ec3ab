package org.diglot.terms;

import org.diglot.model.VersionTag;

import java.util.Set;

/**
 * What a language does to its words in running text, as far as rules without a dictionary reach.
 */
interface Habits {

    /** What a word of the glossary is compared by. */
    String formKey(String raw);

    /** All a word of a text may stand for; one of these must equal the key of the glossary. */
    default Set<String> keys(String raw) {
        return Set.of(formKey(raw));
    }

    /** Whether letters behind an apostrophe are an ending of the word before it. */
    default boolean endsBehindApostrophe(String letters) {
        return false;
    }

    /** The habits of the language of a version; any language without special habits is plain. */
    static Habits of(VersionTag version) {
        return switch (version.language()) {
            case "ar" -> new ArabicHabits();
            case "be", "ru", "uk" -> new CyrillicHabits();
            case "el" -> new GreekHabits();
            case "en" -> new EnglishHabits();
            case "az", "tr" -> new TurkishHabits(version.locale());
            default -> new PlainHabits();
        };
    }
}
