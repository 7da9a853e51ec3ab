package org.diglot.ui.suggest;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ExpressionFault;
import org.diglot.memory.Surroundings;

/** What a concordance presenter publishes. Called on the painting thread only. */
public interface ConcordanceDisplay {
    /** Where the words occur. */
    void showHits(ConcordancePage page);

    /** There is nothing to show; the key of a text says why and what to do. */
    void showMessage(String key, Object... arguments);

    /** The regular expression is wrong; its place is to be shown where it was typed. */
    void showFault(ExpressionFault fault);

    /** What stands beside a hit that is shown. */
    void showSurroundings(ConcordanceHit hit, Surroundings surroundings);

    /** Tells something beside the hits, which stay. */
    void showNotice(String key, Object... arguments);
}
