package org.diglot.memory;

/**
 * One thing that explains a score, without words of any language; {@link ReasonsInWords} says it in
 * English.
 */
public sealed interface Reason {

    /** Which neighbours are the same. */
    enum Neighbours {
        PREVIOUS,
        NEXT,
        BOTH
    }

    /** Text and codes are the same. */
    record SameText() implements Reason {}

    /**
     * The segments about it are the same too.
     *
     * @param which of them
     */
    record SameNeighbours(Neighbours which) implements Reason {}

    /**
     * Words became other words.
     *
     * @param before what the earlier segment says
     * @param now what the query says
     */
    record Replaced(String before, String now) implements Reason {}

    /**
     * The query says more.
     *
     * @param text what it adds
     */
    record Added(String text) implements Reason {}

    /**
     * The query says less.
     *
     * @param text what it no longer says
     */
    record Removed(String text) implements Reason {}

    /**
     * Something beside the words differs; where it can be shown, a {@link Replaced}, {@link Added}
     * or {@link Removed} stands before it.
     *
     * @param deduction what, and how much it costs
     */
    record Deducted(Deduction deduction) implements Reason {}
}
