package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.look.Ink;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;

import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * A list to choose from by typing a few letters and pressing Enter.
 *
 * @param <T> what is chosen
 */
final class Chooser<T> {
    private final Lines<T> lines;
    private final JDialog dialog;
    private final JTextField field = new JTextField();
    private final DefaultListModel<T> found = new DefaultListModel<>();
    private final JList<T> list =
            new JList<>(found) {
                private static final long serialVersionUID = 1L;

                @Override
                public boolean getScrollableTracksViewportWidth() {
                    return true; // a long name is cut short, what stands beside it is not
                }
            };

    /**
     * What there is to choose.
     *
     * @param <T> what is chosen
     */
    interface Lines<T> {
        /** What the list is for, shown and spoken. */
        String title();

        /** What to type, shown while nothing is typed. */
        String hint();

        /** What remains when this is typed. */
        List<T> search(String typed);

        /** What is read of one line. */
        String caption(T line);

        /** What is read at its right. */
        String aside(T line);

        /** How wide the list should be, in pixels at 100 %. */
        default int width() {
            return 560;
        }

        /** Has been chosen. */
        void choose(T line);
    }

    private Chooser(JFrame owner, Lines<T> lines) {
        this.dialog = new JDialog(owner, lines.title(), false);
        this.lines = lines;
    }

    /** Shows the list over a window. */
    static <T> Chooser<T> open(JFrame owner, Lines<T> lines) {
        Chooser<T> chooser = new Chooser<>(owner, lines);
        chooser.build();
        chooser.show(owner);
        return chooser;
    }

    /** The lines say something else now. */
    void refresh() {
        int index = list.getSelectedIndex();
        search();
        list.setSelectedIndex(Math.clamp(index, 0, Math.max(0, found.size() - 1)));
    }

    boolean isOpen() {
        return dialog.isShowing();
    }

    private void build() {
        int gap = UIScale.scale(10);
        field.setName("palette");
        field.getAccessibleContext().setAccessibleName(lines.title());
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, lines.hint());
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        field.getDocument().addDocumentListener(new Watcher());
        list.setName("palette-list");
        list.getAccessibleContext().setAccessibleName(lines.title());
        list.setCellRenderer(new Row());
        list.setFocusable(false);
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        run();
                    }
                });
        JPanel content = new JPanel(new BorderLayout(0, gap));
        content.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        content.add(field, BorderLayout.NORTH);
        content.add(new JScrollPane(list), BorderLayout.CENTER);
        dialog.setName("palette-dialog");
        dialog.setUndecorated(true);
        dialog.getRootPane().setBorder(BorderFactory.createLineBorder(Ink.STRONG_LINE.color()));
        dialog.setContentPane(content);
        keys();
        search();
    }

    private void keys() {
        on("ENTER", this::run);
        on("ESCAPE", dialog::dispose);
        on("DOWN", () -> select(1));
        on("UP", () -> select(-1));
        dialog.addWindowFocusListener(
                new WindowAdapter() {
                    @Override
                    public void windowLostFocus(WindowEvent event) {
                        dialog.dispose();
                    }
                });
    }

    private void on(String key, Runnable action) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap()
                .put(
                        key,
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                action.run();
                            }
                        });
    }

    private void show(JFrame owner) {
        int width = Math.min(UIScale.scale(lines.width()), owner.getWidth() - UIScale.scale(40));
        dialog.setSize(width, Math.min(UIScale.scale(420), owner.getHeight() - UIScale.scale(80)));
        dialog.setLocation(
                owner.getX() + (owner.getWidth() - width) / 2, owner.getY() + UIScale.scale(90));
        dialog.setVisible(true);
        field.requestFocusInWindow();
    }

    private void search() {
        found.clear();
        lines.search(field.getText()).forEach(found::addElement);
        list.setSelectedIndex(0);
    }

    private void select(int steps) {
        int index = Math.clamp(list.getSelectedIndex() + steps, 0, Math.max(0, found.size() - 1));
        list.setSelectedIndex(index);
        list.ensureIndexIsVisible(index);
    }

    private void run() {
        T chosen = list.getSelectedValue();
        dialog.dispose();
        if (chosen != null) {
            SwingUtilities.invokeLater(() -> lines.choose(chosen));
        }
    }

    /** Searches while the user types. */
    private final class Watcher implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            search();
        }
    }

    /** A command with its keys at the right. */
    private final class Row extends JPanel implements ListCellRenderer<T> {
        private static final long serialVersionUID = 1L;
        private final JLabel caption = new JLabel();
        private final JLabel shortcut = new JLabel();

        Row() {
            super(new BorderLayout(UIScale.scale(16), 0));
            int gap = UIScale.scale(6);
            setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
            add(caption, BorderLayout.CENTER);
            add(shortcut, BorderLayout.LINE_END);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends T> any, T line, int index, boolean selected, boolean focus) {
            caption.setText(lines.caption(line));
            shortcut.setText(lines.aside(line));
            setBackground(selected ? Ink.CARET_ROW.color() : any.getBackground());
            caption.setForeground(Ink.TEXT.color());
            shortcut.setForeground((selected ? Ink.ACCENT : Ink.FAINT_TEXT).color());
            getAccessibleContext().setAccessibleName(caption.getText() + " " + shortcut.getText());
            return this;
        }
    }
}
