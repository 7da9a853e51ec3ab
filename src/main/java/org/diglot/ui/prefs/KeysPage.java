package org.diglot.ui.prefs;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.KeyPreset;
import org.diglot.ui.kit.Keymap;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Typed;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;

/** Every command with its keys; a preset to begin with, and any key changed by pressing it. */
final class KeysPage {
    private final Choices choices;
    private final Texts texts;
    private final JComboBox<Option<KeyPreset>> preset = new JComboBox<>();
    private final JTextField search = new JTextField();
    private final KeysModel model;
    private final JTable table;

    KeysPage(Choices choices) {
        this.choices = choices;
        this.texts = choices.texts();
        this.model = new KeysModel(texts);
        this.table = new JTable(model);
    }

    JComponent make() {
        for (KeyPreset each : KeyPreset.values()) {
            Option<KeyPreset> option = new Option<>(each, each.title());
            preset.addItem(option);
            if (each == choices.keymap().preset()) {
                preset.setSelectedItem(option);
            }
        }
        preset.setName("preset");
        preset.addActionListener(event -> choosePreset());
        search.setName("keys-search");
        search.getAccessibleContext().setAccessibleName(texts.text("keys.search"));
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.text("keys.search"));
        search.putClientProperty(
                FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        Typed.follow(search, typed -> refresh());
        table();
        refresh();
        return panel();
    }

    private void choosePreset() {
        choices.keymap(Keymap.of(preset.getItemAt(preset.getSelectedIndex()).value()));
        refresh();
    }

    private void table() {
        table.setName("keys-table");
        table.getAccessibleContext().setAccessibleName(texts.text("keys.title"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setRowHeight(UIScale.scale(26));
        table.setFillsViewportHeight(true);
        if (table.getTableHeader().getDefaultRenderer() instanceof JLabel header) {
            header.setHorizontalAlignment(SwingConstants.LEADING);
        }
        table.getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(300));
        table.getColumnModel().getColumn(1).setPreferredWidth(UIScale.scale(90));
        table.getColumnModel().getColumn(2).setPreferredWidth(UIScale.scale(180));
        // The tabulator leads out of the table, as out of any other field.
        table.setFocusTraversalKeys(0, null);
        table.setFocusTraversalKeys(1, null);
        InputOf.put(table, "TAB", table::transferFocus);
        InputOf.put(table, "shift TAB", table::transferFocusBackward);
        InputOf.put(table, "ENTER", this::change);
        InputOf.put(table, "DELETE", () -> changeTo(command -> List.of()));
    }

    /** Binds keys of a component to actions. */
    private static final class InputOf {
        static void put(JComponent component, String key, Runnable action) {
            component.getInputMap().put(KeyStroke.getKeyStroke(key), "prefs " + key);
            component
                    .getActionMap()
                    .put(
                            "prefs " + key,
                            new AbstractAction() {
                                private static final long serialVersionUID = 1L;

                                @Override
                                public void actionPerformed(ActionEvent event) {
                                    action.run();
                                }
                            });
        }
    }

    private JPanel panel() {
        int gap = UIScale.scale(8);
        JPanel panel =
                new JPanel(
                        new MigLayout(
                                "fill, insets " + 2 * gap + "px",
                                "[][]" + 2 * gap + "[grow,fill]",
                                "[]" + gap + "[grow,fill]" + gap + "[]"));
        JLabel caption = new JLabel(texts.text("prefs.preset"));
        caption.setLabelFor(preset);
        preset.getAccessibleContext().setAccessibleName(caption.getText());
        panel.add(caption);
        panel.add(preset);
        panel.add(search, "wrap");
        panel.add(new JScrollPane(table), "span 3, grow, wmin 0, hmin 80, wrap");
        panel.add(buttons(), "span 3, growx, wmin 0");
        return panel;
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new org.diglot.ui.look.WrapLayout(UIScale.scale(6)));
        buttons.add(button("change", "prefs.keys.change", this::change));
        buttons.add(button("add", "prefs.keys.add", this::addKeys));
        buttons.add(button("remove", "prefs.keys.remove", () -> changeTo(command -> List.of())));
        buttons.add(button("reset", "prefs.keys.reset", this::reset));
        buttons.add(button("reset-all", "prefs.keys.reset-all", this::choosePreset));
        return buttons;
    }

    private JButton button(String name, String key, Runnable action) {
        JButton button = new JButton(texts.text(key));
        button.setName("keys-" + name);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void change() {
        ask(pressed -> command -> List.of(pressed));
    }

    private void addKeys() {
        ask(pressed ->
                command -> {
                    List<Shortcut> keys = new ArrayList<>(command.shortcuts());
                    keys.remove(pressed);
                    keys.add(pressed);
                    return keys;
                });
    }

    private void ask(Function<Shortcut, Function<Command, List<Shortcut>>> change) {
        model.command(table.getSelectedRow())
                .ifPresent(command -> {
                    KeyCapture.ask(
                                    SwingUtilities.getWindowAncestor(table),
                                    texts,
                                    command,
                                    choices.commands())
                            .ifPresent(pressed -> changeTo(change.apply(pressed)));
                    table.requestFocusInWindow();
                });
    }

    private void changeTo(Function<Command, List<Shortcut>> keys) {
        model.command(table.getSelectedRow())
                .ifPresent(command -> {
                    Keymap map = choices.keymap();
                    choices.keymap(map.with(command, keys.apply(command), choices.commands()));
                    refresh();
                });
    }

    private void reset() {
        model.command(table.getSelectedRow())
                .ifPresent(command -> {
                    choices.keymap(choices.keymap().without(command));
                    refresh();
                });
    }

    private void refresh() {
        int row = Math.max(0, table.getSelectedRow());
        model.show(choices.commands(), search.getText());
        if (model.getRowCount() > 0) {
            int selected = Math.min(row, model.getRowCount() - 1);
            table.setRowSelectionInterval(selected, selected);
        }
    }
}
