package org.diglot.memory;

/** Where a piece of a {@link Draft} comes from, without words of any language. */
public sealed interface Provenance {

    /** Stood so in the translation of the match. */
    record Kept() implements Provenance {}

    /**
     * A number was put in place of another one, or written as the version writes it.
     *
     * @param before what stood there; in an assembled draft, what the source says
     * @param now what stands there
     */
    record Figure(String before, String now) implements Provenance {}

    /**
     * A term of the glossary was put in place of another one.
     *
     * @param before what the translation of the match says
     * @param now what the glossary wants for the term of the segment
     */
    record TermReplaced(String before, String now) implements Provenance {}

    /** Inline codes of the match were replaced by those of the segment, added, or taken away. */
    record Codes() implements Provenance {}

    /**
     * A whole unit of a memory says this part.
     *
     * @param source the part, as the segment says it
     * @param percent how well the unit fits the part
     * @param place where the unit stands
     */
    record WholeUnit(String source, int percent, Place place) implements Provenance {}

    /**
     * What the translations of several units that contain the part have in common: a guess.
     *
     * @param source the part, as the segment says it
     * @param units how many different units speak for it
     */
    record Guess(String source, int units) implements Provenance {}

    /**
     * The glossary says so.
     *
     * @param source the term, as the segment says it
     */
    record Glossary(String source) implements Provenance {}

    /** Nothing is known: the words of the source are left. */
    record Untranslated() implements Provenance {}
}
