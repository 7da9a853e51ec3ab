/**
 * The document as it was: a slider through all its edits, and a way to bring a segment, a column or
 * everything back from there.
 *
 * {@snippet :
 * time.open();
 * time.move(-1); // as it was before the last edit
 * time.restoreSegment();
 * }
 */
@NullMarked
package org.diglot.ui.time;

import org.jspecify.annotations.NullMarked;
