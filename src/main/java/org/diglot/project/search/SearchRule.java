package org.diglot.project.search;

/** How a search understands what was typed. Without any rule it looks for the letters as such. */
public enum SearchRule {
    /** What was typed is a regular expression as Java has them, with the properties of Unicode. */
    EXPRESSION,
    /** A hit begins and ends where a word does, also in languages that write without spaces. */
    WHOLE_WORDS,
    /** Capitals matter. */
    MATCH_CASE,
    /** Accents, Arabic and Hebrew points do not matter: {@code naive} finds {@code naïve}. */
    IGNORE_MARKS
}
