package org.diglot.ui.editor;

import org.diglot.model.Content;

/** What happens in the cell in which the caret stands. */
public interface CaretListener {
    /** The user changed the text. */
    void typed(Content content);

    /** The caret was moved over an edge of the text. */
    void left(Edge edge);

    /** The text needs more or less room than before. */
    void resized();

    /** Another part of the text is selected. */
    void selected();
}
