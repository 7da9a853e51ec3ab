package org.diglot.terms;

/** Whether a version keeps to the glossary for a term of the source sentence. */
public enum Counterpart {
    /** One of the accepted forms stands in the text. */
    FOUND,
    /** None of the accepted forms stands in the text. */
    MISSING,
    /** The glossary has no form for this version, so nothing can be said. */
    UNKNOWN
}
