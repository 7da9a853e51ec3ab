package org.diglot.ui.publish;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Texts;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;

import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JCheckBox;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;

/**
 * The versions in their order: the space bar or a click takes one in or leaves it out, Alt with the
 * arrows or dragging moves it.
 */
final class VersionList extends JList<VersionTag> {
    private static final long serialVersionUID = 1L;

    private final transient PublishPresenter presenter;
    private final transient Texts texts;
    private final DefaultListModel<VersionTag> model = new DefaultListModel<>();
    private transient List<VersionTag> chosen = List.of();

    VersionList(PublishPresenter presenter, Texts texts) {
        this.presenter = presenter;
        this.texts = texts;
        setModel(model);
        setName("versions");
        setVisibleRowCount(8);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new Check());
        getAccessibleContext().setAccessibleName(texts.text("publish.versions"));
        getAccessibleContext().setAccessibleDescription(texts.text("publish.versions.help"));
        key("SPACE", () -> presenter.toggle(getSelectedValue()));
        key("alt UP", () -> move(getSelectedIndex() - 1));
        key("alt DOWN", () -> move(getSelectedIndex() + 1));
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    private void key(String stroke, Runnable action) {
        getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap()
                .put(
                        stroke,
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                if (getSelectedValue() != null) {
                                    action.run();
                                }
                            }
                        });
    }

    private void move(int place) {
        VersionTag version = getSelectedValue();
        presenter.move(version, place);
        setSelectedValue(version, true);
    }

    /** Shows which versions there are and which are taken. */
    void show(PublishState state) {
        VersionTag selected = getSelectedValue();
        chosen = state.order().columns();
        if (!List.of(model.toArray()).equals(state.versions())) {
            model.clear();
            state.versions().forEach(model::addElement);
        }
        if (selected == null && !model.isEmpty()) {
            setSelectedIndex(0);
        } else {
            setSelectedValue(selected, true);
        }
        repaint();
    }

    /**
     * The first press on a version selects it; on its box, it also takes it in or leaves it out.
     */
    private final class Mouse extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            int place = locationToIndex(event.getPoint());
            boolean inBox =
                    getComponentOrientation().isLeftToRight()
                            ? event.getX() < UIScale.scale(26)
                            : event.getX() > getWidth() - UIScale.scale(26);
            if (place >= 0 && (inBox || event.getClickCount() == 2)) {
                presenter.toggle(model.get(place));
            }
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            int place = locationToIndex(event.getPoint());
            if (place >= 0 && getSelectedValue() != null) {
                move(place);
            }
        }
    }

    private final class Check extends JCheckBox implements ListCellRenderer<VersionTag> {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<? extends VersionTag> list,
                VersionTag version,
                int index,
                boolean isSelected,
                boolean hasFocus) {
            String name = version.displayName(texts.locale());
            setText(name + "  –  " + version);
            setSelected(chosen.contains(version));
            setOpaque(true);
            setBackground(isSelected ? list.getSelectionBackground() : list.getBackground());
            setForeground(isSelected ? list.getSelectionForeground() : list.getForeground());
            setFont(list.getFont());
            setComponentOrientation(list.getComponentOrientation());
            return this;
        }
    }
}
