package org.diglot.ui.suggest;

/** What a presenter of repeats publishes. Called on the painting thread only. */
public interface RepeatsDisplay {

    /**
     * How many segments could be filled.
     *
     * @param open empty ones and drafts
     * @param translated those that somebody has confirmed
     * @param elsewhere how many of all have other neighbours
     */
    record Counts(int open, int translated, int elsewhere) {}

    /** Offers to repeat a translation. */
    void offer(Counts counts);

    /** There is nothing to offer any more. */
    void withdraw();

    /** Says something, as a key of the texts. */
    void say(String key, Object... arguments);
}
