package org.diglot.model;

/** Where the text of a variant came from. */
public enum Origin {
    /** Nobody said. */
    UNKNOWN("unknown"),
    /** Typed by a person. */
    TYPED("typed"),
    /** Taken from a match in the memory. */
    MATCH("match"),
    /** Taken from a match and adapted to the segment by the program: numbers, a term, codes. */
    ADAPTED("adapted"),
    /** Assembled by the program from parts that the memory and the glossary know. */
    ASSEMBLED("assembled"),
    /** Made by a machine. */
    MACHINE("machine"),
    /** Copied from the source. */
    SOURCE("source"),
    /** Brought in from a file. */
    IMPORTED("imported"),
    /** Paired with the source by the aligner. */
    ALIGNED("aligned"),
    /** Repeated from an equal segment. */
    PROPAGATED("propagated");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    /** The word used in TMX. */
    public String word() {
        return word;
    }
}
