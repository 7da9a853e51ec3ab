package org.diglot.ui.complete;

/**
 * One way in which a word could go on.
 *
 * @param text the whole word as it is written
 * @param typed how many chars before the caret it takes the place of
 * @param origin where it is from
 * @param uses how often the version has it; 0 if it is not from there
 */
public record Completion(String text, int typed, Origin origin, int uses) {

    /** Where a word is from. */
    public enum Origin {
        /** A translation that the memory offers for this segment. */
        MATCH,
        /** A name or number of the source, written alike. */
        SOURCE,
        /** The translation of the rest of the document. */
        DOCUMENT
    }
}
