package org.diglot.ui.suggest;

import org.diglot.project.uses.UsesFormat;
import org.diglot.ui.kit.Texts;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where to save hits, and as what. Painting thread only. */
final class UsesChooser {
    private UsesChooser() {}

    /** The file, with the ending of its format; empty if the user thinks better of it. */
    static Optional<Path> choose(Component owner, Texts texts) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("save-uses");
        chooser.setDialogTitle(texts.text("concordance.save.title"));
        chooser.setAcceptAllFileFilterUsed(false);
        chooser.setSelectedFile(new File("concordance"));
        for (UsesFormat format : UsesFormat.values()) {
            chooser.addChoosableFileFilter(filter(format, texts));
        }
        chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
        while (chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION) {
            Path file = withEnding(chooser);
            if (!Files.exists(file) || mayReplace(owner, file, texts)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static FileNameExtensionFilter filter(UsesFormat format, Texts texts) {
        String caption =
                switch (format) {
                    case TSV -> texts.text("concordance.format.tsv");
                    case CSV -> texts.text("concordance.format.csv");
                    case HTML -> texts.text("concordance.format.html");
                    case TMX -> texts.text("concordance.format.tmx");
                };
        String ending = format.ending().substring(1);
        return new FileNameExtensionFilter(caption + " (" + format.ending() + ")", ending);
    }

    private static Path withEnding(JFileChooser chooser) {
        Path file = chooser.getSelectedFile().toPath();
        return UsesFormat.of(file).isPresent()
                        || !(chooser.getFileFilter() instanceof FileNameExtensionFilter filter)
                ? file
                : file.resolveSibling(file.getFileName() + "." + filter.getExtensions()[0]);
    }

    private static boolean mayReplace(Component owner, Path file, Texts texts) {
        return JOptionPane.showConfirmDialog(
                        owner,
                        texts.text("concordance.replace", String.valueOf(file.getFileName())),
                        texts.text("concordance.save.title"),
                        JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
    }
}
