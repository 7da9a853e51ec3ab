package org.diglot.terms;

import java.util.List;

/**
 * A term that occurs in a source sentence, and what became of it in one version.
 *
 * <p>A term that occurs several times is one use with several spans: the second mention is often a
 * pronoun in good prose, so one counterpart is enough.
 *
 * @param term the term
 * @param sourceSpans where it stands in the source, from left to right, at least one
 * @param expected the forms the glossary accepts in the version, best first; may be empty
 * @param targetSpans where these stand in the version's text, from left to right; may be empty
 */
public record TermUse(
        Term term, List<Span> sourceSpans, List<TermForm> expected, List<Span> targetSpans) {
    public TermUse {
        sourceSpans = List.copyOf(sourceSpans);
        expected = List.copyOf(expected);
        targetSpans = List.copyOf(targetSpans);
        if (sourceSpans.isEmpty()) {
            throw new IllegalArgumentException("A use must stand somewhere in the source");
        }
    }

    /** The verdict. */
    public Counterpart counterpart() {
        if (expected.isEmpty()) {
            return Counterpart.UNKNOWN;
        }
        return targetSpans.isEmpty() ? Counterpart.MISSING : Counterpart.FOUND;
    }
}
