package org.diglot.ui.prefs;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.kit.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.swing.table.AbstractTableModel;

/** The commands as lines: what, in which menu, by which keys. */
final class KeysModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final List<String> TITLES = List.of("keys.command", "keys.menu", "keys.keys");

    private final transient Texts texts;
    private transient List<Command> shown = List.of();

    KeysModel(Texts texts) {
        this.texts = texts;
    }

    /** Shows those of the commands in whose line the words occur. */
    void show(List<Command> commands, String words) {
        String wanted = texts.folded(words.strip());
        shown =
                commands.stream()
                        .filter(command -> texts.folded(line(command)).contains(wanted))
                        .toList();
        fireTableDataChanged();
    }

    private String line(Command command) {
        return command.caption(texts) + " " + menu(command) + " " + keys(command);
    }

    private String menu(Command command) {
        return texts.text(command.group().key());
    }

    private String keys(Command command) {
        return command.shortcuts().stream()
                .map((Shortcut keys) -> keys.words(texts))
                .collect(Collectors.joining("   "));
    }

    Optional<Command> command(int row) {
        return row >= 0 && row < shown.size() ? Optional.of(shown.get(row)) : Optional.empty();
    }

    @Override
    public int getRowCount() {
        return shown.size();
    }

    @Override
    public int getColumnCount() {
        return TITLES.size();
    }

    @Override
    public String getColumnName(int column) {
        return texts.text(TITLES.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        Command command = shown.get(row);
        return switch (column) {
            case 0 -> command.caption(texts);
            case 1 -> menu(command);
            default -> keys(command);
        };
    }
}
