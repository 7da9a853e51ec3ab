package org.diglot.ui.suggest;

import org.diglot.memory.ConcordancePage;

/** What a concordance presenter publishes. Called on the painting thread only. */
public interface ConcordanceDisplay {
    /** Where the words occur. */
    void showHits(ConcordancePage page);

    /** There is nothing to show; the key of a text says why and what to do. */
    void showMessage(String key, Object... arguments);
}
