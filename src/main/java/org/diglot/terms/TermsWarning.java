package org.diglot.terms;

import java.util.Locale;

/**
 * Something odd in a glossary or its exceptions that did not keep us from reading the rest.
 *
 * @param kind what it is
 * @param line where it is in the file, counted from 1
 * @param subject what it is about, such as a column name or a term
 */
public record TermsWarning(Kind kind, int line, String subject) {

    /** What can be odd. */
    public enum Kind {
        /** A column whose name is neither a language nor {@code note}. */
        UNKNOWN_COLUMN("The column '%s' is no language tag; it was left out"),
        /** Two columns for one language. */
        SECOND_COLUMN("There are two columns '%s'; the second was left out"),
        /** A row with more cells than the header. */
        TOO_MANY_CELLS("The row '%s' has more cells than the header; the last ones were left out"),
        /** A row without a term in the first language. */
        NO_NAME("A row has no term in the first column (%s) and was left out"),
        /** Two rows for one term. */
        SECOND_ROW("The term '%s' has two rows; their forms were put together"),
        /** A form without a letter, such as a lone star. */
        NO_WORD("The form '%s' has no letter in it and was left out"),
        /** An exception lacks a segment, a term or a reason, or its version is no language. */
        BAD_EXCEPTION("The exception for '%s' is not complete and was left out");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    /** The warning as an English sentence with its line. */
    public String sentence() {
        return "Line " + line + ": " + String.format(Locale.ROOT, kind.sentence, subject) + ".";
    }
}
