package org.diglot.ui.intake;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Texts;

import java.awt.Component;
import java.util.List;

import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;

/** Lets the user choose one of some versions by its name. */
final class VersionBox {
    private final JComboBox<VersionTag> box;

    /** The first of {@code versions}, which is not empty, is chosen to begin with. */
    VersionBox(Texts texts, List<VersionTag> versions) {
        box = new JComboBox<>(versions.toArray(VersionTag[]::new));
        box.setName("version");
        box.setRenderer(
                new DefaultListCellRenderer() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Component getListCellRendererComponent(
                            JList<?> list, Object value, int index, boolean on, boolean focus) {
                        String name =
                                value instanceof VersionTag tag
                                        ? tag.displayName(texts.locale()) + " (" + tag + ")"
                                        : "";
                        return super.getListCellRendererComponent(list, name, index, on, focus);
                    }
                });
    }

    JComboBox<VersionTag> field() {
        return box;
    }

    VersionTag chosen() {
        return box.getItemAt(box.getSelectedIndex());
    }
}
