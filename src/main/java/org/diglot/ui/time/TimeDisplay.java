package org.diglot.ui.time;

import org.diglot.project.RestoreReport;

/** What a time presenter publishes. Called on the painting thread only. */
public interface TimeDisplay {
    /** The journal is being read. */
    void showReading();

    /** The document is shown as it was at this step. */
    void showStep(Step step);

    /** Nobody looks back any more. */
    void showClosed();

    /** Something was brought back. */
    void showRestored(RestoreReport report);

    /** It cannot be done; a key of the texts says why. */
    void showFault(String key, Object... arguments);
}
