/**
 * The words of our trade as plain values.
 *
 * <p>A {@linkplain org.diglot.model.Bitext bitext} is one document as a table: its rows are
 * {@linkplain org.diglot.model.Unit units}, one per sentence of the source, its columns are
 * versions named by a {@linkplain org.diglot.model.VersionTag tag}. Everything here is immutable,
 * knows nothing but the JDK, and may be used from any thread. A change is an {@linkplain
 * org.diglot.model.Edit edit}, which makes a new bitext and can be turned round:
 *
 * {@snippet :
 * Edit edit = Edit.of("confirm", stamp, List.of(new Change.Rows(List.of(before), List.of(after))));
 * Bitext changed = bitext.apply(edit);
 * Bitext again = changed.apply(edit.inverse(stamp)); // equals bitext
 * }
 */
@NullMarked
package org.diglot.model;

import org.jspecify.annotations.NullMarked;
