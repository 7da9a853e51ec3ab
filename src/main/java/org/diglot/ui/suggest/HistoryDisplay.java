package org.diglot.ui.suggest;

import org.diglot.model.VersionTag;
import org.diglot.project.Past;

import java.util.List;

/** What a history presenter publishes. Called on the painting thread only. */
public interface HistoryDisplay {
    /** What a cell of this version said, the newest first. */
    void showPast(VersionTag version, List<Past> past);

    /** Nothing to show, and why, as a key of the texts. */
    void showMessage(String key, Object... arguments);
}
