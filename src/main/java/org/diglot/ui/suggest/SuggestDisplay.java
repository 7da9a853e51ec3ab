package org.diglot.ui.suggest;

/** What a suggest presenter publishes. Called on the painting thread only. */
public interface SuggestDisplay {
    /** These can be taken, the first one is chosen; or at least something can be read. */
    void showOffer(Offer offer);

    /** Another one is chosen, counted from 0. */
    void showChosen(int index);

    /** There is nothing to take; the key of a text says why and what to do. */
    void showNothing(String key, Object... arguments);
}
