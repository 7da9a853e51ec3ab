package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.grid.FilterCompletion;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;

import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** Ways in which a line could go on, in a list below it; the keyboard stays in the line. */
final class CompletionPopup {
    private static final int ROWS = 10;

    private final JTextField field;
    private final DefaultListModel<FilterCompletion> model = new DefaultListModel<>();
    private final JList<FilterCompletion> list = new JList<>(model);
    private final JPopupMenu popup = new JPopupMenu();
    private boolean taking;

    CompletionPopup(JTextField field, String name) {
        this.field = field;
        list.setName("completions");
        list.getAccessibleContext().setAccessibleName(name);
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Words());
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        list.setSelectedIndex(list.locationToIndex(event.getPoint()));
                        take();
                    }
                });
        popup.setFocusable(false);
        popup.setLayout(new BorderLayout());
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        popup.add(scroll);
    }

    /** Shows what comes in the line. */
    private static final class Words extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public java.awt.Component getListCellRendererComponent(
                JList<?> any, Object value, int index, boolean selected, boolean focus) {
            Object shown = value instanceof FilterCompletion way ? way.text() : value;
            return super.getListCellRendererComponent(any, shown, index, selected, focus);
        }
    }

    /** Shows these ways; none hides the list. Nothing is chosen until the user goes down. */
    void show(List<FilterCompletion> ways) {
        if (taking) {
            return;
        }
        model.clear();
        model.addAll(ways);
        list.clearSelection();
        if (ways.isEmpty()) {
            popup.setVisible(false);
            return;
        }
        if (!list.getFont().equals(UIManager.getFont("List.font"))) {
            SwingUtilities.updateComponentTreeUI(popup); // the window does not know the list
        }
        list.setVisibleRowCount(Math.min(ROWS, ways.size()));
        Dimension wanted = list.getPreferredScrollableViewportSize();
        int width = Math.max(UIScale.scale(180), wanted.width + UIScale.scale(24));
        popup.setPopupSize(width, wanted.height + UIScale.scale(10));
        if (!popup.isVisible()) {
            popup.show(field, 0, field.getHeight());
            field.requestFocusInWindow();
        }
    }

    /** Goes down in the list, or up if negative. */
    void select(int steps) {
        if (popup.isVisible() && !model.isEmpty()) {
            int index = Math.clamp(list.getSelectedIndex() + steps, 0, model.size() - 1);
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index);
        }
    }

    /** Puts what is chosen into the line; false if nothing is. */
    boolean take() {
        FilterCompletion chosen = popup.isVisible() ? list.getSelectedValue() : null;
        if (chosen == null) {
            return false;
        }
        taking = true;
        try {
            String line = field.getText();
            String end = chosen.text().endsWith(":") ? "" : " ";
            String before = line.substring(0, chosen.from()) + chosen.text() + end;
            field.setText(before + line.substring(chosen.to()).stripLeading());
            field.setCaretPosition(before.length());
        } finally {
            taking = false;
        }
        popup.setVisible(false);
        return true;
    }

    boolean isShown() {
        return popup.isVisible();
    }

    /** Hides the list; false if it was not seen. */
    boolean hide() {
        boolean seen = popup.isVisible();
        popup.setVisible(false);
        return seen;
    }
}
