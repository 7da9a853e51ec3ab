package org.diglot.ui.review;

/** What a presenter shows; painting thread only. */
interface ReviewDisplay {
    /** Findings or decisions have changed. */
    void show(ReviewState state);

    /** Everything was taken; {@code state} shows what is left. */
    void applied(ReviewState state);

    /** It did not work, and why. */
    void showTrouble(String sentence);
}
