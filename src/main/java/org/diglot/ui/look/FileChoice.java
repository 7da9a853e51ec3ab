package org.diglot.ui.look;

import org.diglot.ui.kit.Texts;

import java.awt.Component;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.TransferHandler;
import javax.swing.UIManager;

/** Files and folders that the user drops or chooses. Painting thread only. */
public final class FileChoice {
    private static final System.Logger LOG = System.getLogger(FileChoice.class.getName());

    private FileChoice() {}

    /**
     * Tells {@code dropped} what is dropped on a place or on anything in it that takes no files.
     */
    public static void onDrop(JComponent place, Consumer<List<Path>> dropped) {
        place.setTransferHandler(new Drop(dropped));
    }

    /** Files and folders to read; empty if the user thinks better of it. */
    public static Optional<List<Path>> files(Component owner, String title) {
        JFileChooser chooser = chooser(title, JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setMultiSelectionEnabled(true);
        return chooser.showDialog(owner, title) == JFileChooser.APPROVE_OPTION
                ? Optional.of(Stream.of(chooser.getSelectedFiles()).map(File::toPath).toList())
                : Optional.empty();
    }

    /** One file to read; empty if the user thinks better of it. */
    public static Optional<Path> file(Component owner, String title) {
        JFileChooser chooser = chooser(title, JFileChooser.FILES_ONLY);
        return chooser.showDialog(owner, title) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    /** One folder; empty if the user thinks better of it. */
    public static Optional<Path> folder(Component owner, String title) {
        JFileChooser chooser = chooser(title, JFileChooser.DIRECTORIES_ONLY);
        return chooser.showDialog(owner, title) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    /**
     * Makes Swing's own chooser of files speak the language of the window, for it knows few. From
     * now on, in every chooser that is made.
     */
    public static void speak(Texts texts) {
        UIManager.put("FileChooser.lookInLabelText", texts.text("files.look-in"));
        UIManager.put("FileChooser.saveInLabelText", texts.text("files.save-in"));
        UIManager.put("FileChooser.fileNameLabelText", texts.text("files.name"));
        UIManager.put("FileChooser.folderNameLabelText", texts.text("files.folder-name"));
        UIManager.put("FileChooser.filesOfTypeLabelText", texts.text("files.type"));
        UIManager.put("FileChooser.acceptAllFileFilterText", texts.text("files.all"));
        UIManager.put("FileChooser.cancelButtonText", texts.text("dialog.cancel"));
        UIManager.put("FileChooser.saveButtonText", texts.text("files.save"));
        UIManager.put("FileChooser.upFolderToolTipText", texts.text("files.up"));
        UIManager.put("FileChooser.homeFolderToolTipText", texts.text("files.home"));
        UIManager.put("FileChooser.newFolderToolTipText", texts.text("files.new-folder"));
        UIManager.put("FileChooser.listViewButtonToolTipText", texts.text("files.list"));
        UIManager.put("FileChooser.detailsViewButtonToolTipText", texts.text("files.details"));
        UIManager.put("FileChooser.fileNameHeaderText", texts.text("files.name-heading"));
        UIManager.put("FileChooser.fileSizeHeaderText", texts.text("files.size"));
        UIManager.put("FileChooser.fileDateHeaderText", texts.text("files.date"));
        UIManager.put("FileChooser.fileTypeHeaderText", texts.text("files.type-heading"));
    }

    private static JFileChooser chooser(String title, int mode) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(title);
        chooser.setFileSelectionMode(mode);
        chooser.getAccessibleContext().setAccessibleName(title);
        return chooser;
    }

    /** Takes files and nothing else. */
    private static final class Drop extends TransferHandler {
        private static final long serialVersionUID = 1L;
        private final transient Consumer<List<Path>> dropped;

        Drop(Consumer<List<Path>> dropped) {
            this.dropped = dropped;
        }

        @Override
        public boolean canImport(TransferSupport support) {
            return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
        }

        @Override
        public boolean importData(TransferSupport support) {
            try {
                List<Path> paths = new ArrayList<>();
                Object data =
                        support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
                for (Object file : (List<?>) data) {
                    paths.add(((File) file).toPath());
                }
                dropped.accept(paths);
                return true;
            } catch (UnsupportedFlavorException | IOException e) {
                LOG.log(Level.WARNING, "What was dropped cannot be taken", e);
                return false;
            }
        }
    }
}
