/**
 * The table of the document: rows are segments, columns the source and its versions. The presenter
 * decides where the caret goes and what an edit is; the table shows it.
 *
 * {@snippet :
 * GridPresenter presenter = new GridPresenter(desk, delays);
 * presenter.show(new GridTable(presenter, style, texts));
 * presenter.confirmAndNextUnconfirmed();
 * }
 */
@NullMarked
package org.diglot.ui.grid;

import org.jspecify.annotations.NullMarked;
