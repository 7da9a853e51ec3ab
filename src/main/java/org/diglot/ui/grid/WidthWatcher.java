package org.diglot.ui.grid;

import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;

/** Tells when columns become wider or narrower. */
record WidthWatcher(Runnable changed) implements TableColumnModelListener {
    @Override
    public void columnMarginChanged(ChangeEvent event) {
        changed.run();
    }

    @Override
    public void columnAdded(TableColumnModelEvent event) {}

    @Override
    public void columnRemoved(TableColumnModelEvent event) {}

    @Override
    public void columnMoved(TableColumnModelEvent event) {}

    @Override
    public void columnSelectionChanged(ListSelectionEvent event) {}
}
