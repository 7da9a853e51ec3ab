package org.diglot.ui.look;

import com.formdev.flatlaf.util.UIScale;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;

import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;

/**
 * A list below a place in a text; the keyboard stays in the text, whose keys go down and up in the
 * list. Painting thread only.
 *
 * @param <T> what can be chosen
 */
public final class ChoicePopup<T> {
    private static final int ROWS = 10;

    private final JTextComponent field;
    private final DefaultListModel<T> model = new DefaultListModel<>();
    private final JList<T> list = new JList<>(model);
    private final JPopupMenu popup = new JPopupMenu();

    /**
     * A list that is not seen yet.
     *
     * @param name for screen readers
     * @param taken is told that the user clicked what is chosen now
     */
    public ChoicePopup(JTextComponent field, String name, Runnable taken) {
        this.field = field;
        list.setName("completions");
        list.getAccessibleContext().setAccessibleName(name);
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        list.setSelectedIndex(list.locationToIndex(event.getPoint()));
                        taken.run();
                    }
                });
        popup.setFocusable(false);
        popup.setLayout(new BorderLayout());
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        popup.add(scroll);
    }

    /** How the choices are drawn. */
    public void render(ListCellRenderer<? super T> renderer) {
        list.setCellRenderer(renderer);
    }

    /** Shows these choices below a place in the text; none hides the list. None is chosen. */
    public void show(List<T> choices, Point below) {
        model.clear();
        model.addAll(choices);
        list.clearSelection();
        if (choices.isEmpty()) {
            popup.setVisible(false);
            return;
        }
        if (!list.getFont().equals(UIManager.getFont("List.font"))) {
            SwingUtilities.updateComponentTreeUI(popup); // the window does not know the list
        }
        list.setVisibleRowCount(Math.min(ROWS, choices.size()));
        Dimension wanted = list.getPreferredScrollableViewportSize();
        int width = Math.max(UIScale.scale(180), wanted.width + UIScale.scale(24));
        Insets border = popup.getInsets();
        popup.setPopupSize(width, wanted.height + border.top + border.bottom);
        if (!popup.isVisible()) {
            popup.show(field, below.x, below.y);
            field.requestFocusInWindow();
        }
    }

    /** Goes down in the list, or up if negative. */
    public void select(int steps) {
        if (popup.isVisible() && !model.isEmpty()) {
            int index = Math.clamp(list.getSelectedIndex() + steps, 0, model.size() - 1);
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index);
        }
    }

    /** What is chosen, if the list is seen. */
    public Optional<T> chosen() {
        return popup.isVisible() ? Optional.ofNullable(list.getSelectedValue()) : Optional.empty();
    }

    /** Whether the list is seen. */
    public boolean isShown() {
        return popup.isVisible();
    }

    /** Hides the list; false if it was not seen. */
    public boolean hide() {
        boolean seen = popup.isVisible();
        popup.setVisible(false);
        return seen;
    }
}
