package org.diglot.ui.grid;

import org.diglot.ui.editor.CaretPane;

import java.awt.Point;

import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

/**
 * Text that is dragged to another cell: the caret goes there, and the text is put in where the
 * mouse is, with its codes. It stays where it came from, because nobody would see it go.
 */
final class CellDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private final transient GridPresenter presenter;
    private final transient GridModel model;
    private final CaretPane pane;

    CellDrop(GridPresenter presenter, GridModel model, CaretPane pane) {
        this.presenter = presenter;
        this.model = model;
        this.pane = pane;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDrop() && isOpen((JTable.DropLocation) support.getDropLocation());
    }

    private boolean isOpen(JTable.DropLocation place) {
        int column = place.getColumn() - GridModel.BEFORE;
        boolean inside =
                place.getRow() >= 0
                        && place.getRow() < model.rows().size()
                        && column >= 0
                        && column < model.rows().columns().size();
        return inside && presenter.isOpen(model.rows().cell(place.getRow(), column));
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        JTable.DropLocation place = (JTable.DropLocation) support.getDropLocation();
        int column = place.getColumn() - GridModel.BEFORE;
        presenter.enter(model.rows().cell(place.getRow(), column), CaretAt.END);
        Point mouse =
                SwingUtilities.convertPoint(support.getComponent(), place.getDropPoint(), pane);
        pane.setCaretPosition(pane.viewToModel2D(mouse));
        TransferSupport typed = new TransferSupport(pane, support.getTransferable());
        return pane.getTransferHandler().importData(typed);
    }
}
