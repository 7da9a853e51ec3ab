package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandBook;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.stream.Collectors;

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

/** Every command by name: type a few letters, press Enter. */
final class Palette {
    private final JDialog dialog;
    private final CommandBook commands;
    private final Texts texts;
    private final JTextField field = new JTextField();
    private final DefaultListModel<Command> found = new DefaultListModel<>();
    private final JList<Command> list = new JList<>(found);

    private Palette(JFrame owner, CommandBook commands, Texts texts) {
        this.dialog = new JDialog(owner, texts.text("palette.name"), false);
        this.commands = commands;
        this.texts = texts;
    }

    static void open(JFrame owner, CommandBook commands, Texts texts) {
        Palette palette = new Palette(owner, commands, texts);
        palette.build();
        palette.show(owner);
    }

    private void build() {
        int gap = UIScale.scale(10);
        field.setName("palette");
        field.getAccessibleContext().setAccessibleName(texts.text("palette.name"));
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, texts.text("palette.placeholder"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        field.getDocument().addDocumentListener(new Watcher());
        list.setName("palette-list");
        list.getAccessibleContext().setAccessibleName(texts.text("palette.list"));
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
        int width = Math.min(UIScale.scale(560), owner.getWidth() - UIScale.scale(40));
        dialog.setSize(width, Math.min(UIScale.scale(420), owner.getHeight() - UIScale.scale(80)));
        dialog.setLocation(
                owner.getX() + (owner.getWidth() - width) / 2, owner.getY() + UIScale.scale(90));
        dialog.setVisible(true);
        field.requestFocusInWindow();
    }

    private void search() {
        found.clear();
        commands.refresh();
        commands.search(field.getText(), texts).stream()
                .filter(Command::isPossible)
                .filter(command -> !command.name().equals("palette"))
                .forEach(found::addElement);
        list.setSelectedIndex(0);
    }

    private void select(int steps) {
        int index = Math.clamp(list.getSelectedIndex() + steps, 0, Math.max(0, found.size() - 1));
        list.setSelectedIndex(index);
        list.ensureIndexIsVisible(index);
    }

    private void run() {
        Command chosen = list.getSelectedValue();
        dialog.dispose();
        if (chosen != null) {
            SwingUtilities.invokeLater(chosen::run);
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
    private final class Row extends JPanel implements ListCellRenderer<Command> {
        private static final long serialVersionUID = 1L;
        private final JLabel caption = new JLabel();
        private final JLabel shortcut = new JLabel();

        Row() {
            super(new BorderLayout());
            int gap = UIScale.scale(6);
            setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
            add(caption, BorderLayout.LINE_START);
            add(shortcut, BorderLayout.LINE_END);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Command> any,
                Command command,
                int index,
                boolean selected,
                boolean focus) {
            caption.setText(command.caption(texts));
            shortcut.setText(keysOf(command, texts));
            setBackground(selected ? Ink.CARET_ROW.color() : any.getBackground());
            caption.setForeground(Ink.TEXT.color());
            shortcut.setForeground((selected ? Ink.ACCENT : Ink.FAINT_TEXT).color());
            getAccessibleContext().setAccessibleName(caption.getText());
            return this;
        }
    }

    static String keysOf(Command command, Texts texts) {
        return command.shortcuts().stream()
                .map((Shortcut shortcut) -> shortcut.words(texts))
                .distinct()
                .collect(Collectors.joining("   "));
    }
}
