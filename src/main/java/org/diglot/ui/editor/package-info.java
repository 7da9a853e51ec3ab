/**
 * The text of one cell: wrapped, in its version's font and direction, with inline codes as chips
 * that can be neither half-deleted nor typed. The same component shows and edits, so that nothing
 * moves when the caret comes.
 *
 * {@snippet :
 * CellPane pane = new CellPane();
 * pane.style(ColumnStyle.of(VersionTag.of("ar"), font));
 * pane.content(Content.of("مرحبا"));
 * }
 */
@NullMarked
package org.diglot.ui.editor;

import org.jspecify.annotations.NullMarked;
