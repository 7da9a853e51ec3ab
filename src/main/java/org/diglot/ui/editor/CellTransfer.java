package org.diglot.ui.editor;

import org.diglot.model.Content;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.lang.System.Logger.Level;

import javax.swing.JComponent;
import javax.swing.TransferHandler;

/** Copies and drags text together with its codes; other programs get the text alone. */
final class CellTransfer extends TransferHandler {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(CellTransfer.class.getName());
    private static final DataFlavor CONTENT = new DataFlavor(Content.class, "Diglot content");

    /** A piece of a cell on its way. */
    private record Piece(Content content) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {CONTENT, DataFlavor.stringFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(CONTENT) || flavor.equals(DataFlavor.stringFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (flavor.equals(CONTENT)) {
                return content;
            }
            if (flavor.equals(DataFlavor.stringFlavor)) {
                return content.plainText();
            }
            throw new UnsupportedFlavorException(flavor);
        }
    }

    @Override
    public int getSourceActions(JComponent component) {
        return ((CellPane) component).isEditable() ? COPY_OR_MOVE : COPY;
    }

    @Override
    protected Transferable createTransferable(JComponent component) {
        return new Piece(((CellPane) component).selection());
    }

    @Override
    protected void exportDone(JComponent component, Transferable data, int action) {
        if (action == MOVE && component instanceof CellPane pane && pane.isEditable()) {
            pane.insert(Content.EMPTY);
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.getComponent() instanceof CellPane pane
                && pane.isEditable()
                && (support.isDataFlavorSupported(CONTENT)
                        || support.isDataFlavorSupported(DataFlavor.stringFlavor));
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            ((CellPane) support.getComponent()).insert(content(support));
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            LOG.log(Level.WARNING, "The clipboard could not be read", e);
            return false;
        }
    }

    private static Content content(TransferSupport support)
            throws UnsupportedFlavorException, IOException {
        Transferable data = support.getTransferable();
        if (support.isDataFlavorSupported(CONTENT)
                && data.getTransferData(CONTENT) instanceof Content content) {
            return content;
        }
        String text = (String) data.getTransferData(DataFlavor.stringFlavor);
        return Content.of(text.replaceAll("\\R+", " "));
    }
}
