package org.diglot.ui.editor;

import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.lang.System.Logger.Level;

import javax.swing.JComponent;
import javax.swing.TransferHandler;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import javax.swing.text.Position;

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

    /** Where a piece was taken, as long as the pane shows the same text. */
    private record Taken(Position from, Position to, int timesShown) {}

    private transient @Nullable Taken taken;

    @Override
    protected Transferable createTransferable(JComponent component) {
        CellPane pane = (CellPane) component;
        try {
            taken =
                    new Taken(
                            pane.getDocument().createPosition(pane.getSelectionStart()),
                            pane.getDocument().createPosition(pane.getSelectionEnd()),
                            pane.timesShown());
        } catch (BadLocationException e) {
            throw new IllegalStateException("A selection outside the text", e);
        }
        return new Piece(pane.selection());
    }

    /** Takes away what was moved, from where it was; never from another cell. */
    @Override
    protected void exportDone(JComponent component, Transferable data, int action) {
        Taken from = taken;
        taken = null;
        if (action == MOVE
                && from != null
                && component instanceof CellPane pane
                && pane.isEditable()
                && pane.timesShown() == from.timesShown()) {
            pane.remove(from.from().getOffset(), from.to().getOffset());
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
        CellPane pane = (CellPane) support.getComponent();
        try {
            Content content = content(support);
            if (support.isDrop()) {
                return drop(pane, support, content);
            }
            pane.insert(content);
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            LOG.log(Level.WARNING, "The clipboard could not be read", e);
            return false;
        }
    }

    /** Drops at the place under the mouse; on the dragged text itself nothing happens. */
    private boolean drop(CellPane pane, TransferSupport support, Content content) {
        int place = ((JTextComponent.DropLocation) support.getDropLocation()).getIndex();
        Taken from = taken;
        if (from != null
                && from.timesShown() == pane.timesShown()
                && place >= from.from().getOffset()
                && place <= from.to().getOffset()) {
            return false;
        }
        pane.insertAt(place, content);
        return true;
    }

    private static Content content(TransferSupport support)
            throws UnsupportedFlavorException, IOException {
        Transferable data = support.getTransferable();
        if (support.isDataFlavorSupported(CONTENT)
                && data.getTransferData(CONTENT) instanceof Content content) {
            return content;
        }
        String text = (String) data.getTransferData(DataFlavor.stringFlavor);
        return Content.of(PastedText.oneLine(text));
    }
}
