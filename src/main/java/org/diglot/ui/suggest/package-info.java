/**
 * What the memory knows about the segment under the caret: matches with their differences and
 * reasons, and where words were used before. It arrives beside the typing, never in its way.
 *
 * {@snippet :
 * SuggestPresenter presenter = new SuggestPresenter(memory, runners, display);
 * presenter.lookUp(rows, cell);
 * }
 */
@NullMarked
package org.diglot.ui.suggest;

import org.jspecify.annotations.NullMarked;
