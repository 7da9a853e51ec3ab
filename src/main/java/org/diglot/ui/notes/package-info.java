/**
 * The remarks on the segment under the caret: to be read beside the text, written, corrected and
 * taken away. A remark on a few words begins with them in quotation marks, so that any tool that
 * reads the TMX shows what is meant.
 *
 * {@snippet :
 * NotesPresenter presenter = new NotesPresenter(desk, grid, display);
 * presenter.show();
 * }
 */
@NullMarked
package org.diglot.ui.notes;

import org.jspecify.annotations.NullMarked;
