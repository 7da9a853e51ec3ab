package org.diglot.ui.suggest;

import java.util.List;

/** Shows what was remarked on a segment. Painting thread only. */
public interface NotesDisplay {
    /** Shows the remarks, those on the text under the caret first; there may be none. */
    void showNotes(List<NotesPresenter.Remarks> remarks);
}
