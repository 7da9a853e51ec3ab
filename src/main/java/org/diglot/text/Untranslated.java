package org.diglot.text;

/** What stands in a translated paragraph for a segment that has no translation yet. */
public enum Untranslated {
    /** The source text, so that the reader sees what is missing. */
    SOURCE,
    /** Nothing, so that only translated text is printed. */
    NOTHING
}
