package org.diglot.ui.shell;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandBook;
import org.diglot.ui.kit.CommandGroup;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.CommandAction;

import java.util.List;

import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** The menus, made from the commands: one for each group that has any. */
final class MenuBar {
    /** What the popup offers; an empty name is a line between two groups. */
    private static final List<String> ON_A_CELL =
            List.of(
                    "cut",
                    "copy",
                    "paste",
                    "",
                    "confirm-stay",
                    "unconfirm",
                    "copy-source",
                    "clear",
                    "lock",
                    "note",
                    "",
                    "concordance");

    private MenuBar() {}

    static JMenuBar of(CommandBook book, Texts texts) {
        JMenuBar bar = new JMenuBar();
        bar.getAccessibleContext().setAccessibleName(texts.text("menu.name"));
        for (CommandGroup group : CommandGroup.values()) {
            List<Command> commands = book.of(group);
            if (!commands.isEmpty()) {
                bar.add(menu(group, commands, texts));
            }
        }
        return bar;
    }

    /** The menu that opens on a cell: what one does to it. */
    static JPopupMenu popup(CommandBook book, Texts texts) {
        JPopupMenu menu = new JPopupMenu();
        menu.getAccessibleContext().setAccessibleName(texts.text("menu.name"));
        for (String name : ON_A_CELL) {
            if (name.isEmpty()) {
                menu.addSeparator();
            } else {
                menu.add(new JMenuItem(CommandAction.of(book.named(name), texts)));
            }
        }
        return menu;
    }

    private static JMenu menu(CommandGroup group, List<Command> commands, Texts texts) {
        JMenu menu = new JMenu(texts.text(group.key()));
        menu.setName("menu-" + group);
        for (Command command : commands) {
            JMenuItem item = new JMenuItem(CommandAction.of(command, texts));
            item.setName(command.name());
            menu.add(item);
        }
        return menu;
    }
}
