package org.diglot.ui.shell;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandBook;
import org.diglot.ui.kit.CommandGroup;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.CommandAction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

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
        letters(bar, book);
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
            if (command.isFirst() && menu.getItemCount() > 0) {
                menu.addSeparator();
            }
            menu.add(item(menu, command, texts));
        }
        return menu;
    }

    private static JMenuItem item(JMenu menu, Command command, Texts texts) {
        CommandAction action = CommandAction.of(command, texts);
        JMenuItem item = command.isSwitch() ? new JCheckBoxMenuItem(action) : new JMenuItem(action);
        item.setName(command.name());
        if (command.isSwitch()) {
            menu.addMenuListener(new WhenOpened(() -> item.setSelected(command.isOn())));
        }
        return item;
    }

    /** A menu shows what is switched on when it opens. */
    private record WhenOpened(Runnable action) implements MenuListener {
        @Override
        public void menuSelected(MenuEvent event) {
            action.run();
        }

        @Override
        public void menuDeselected(MenuEvent event) {}

        @Override
        public void menuCanceled(MenuEvent event) {}
    }

    /** Gives each menu a letter of its name that opens it with Alt, none that a command has. */
    private static void letters(JMenuBar bar, CommandBook book) {
        Set<Character> taken = new HashSet<>();
        for (int index = 0; index < bar.getMenuCount(); index++) {
            JMenu menu = bar.getMenu(index);
            menu.getText()
                    .toUpperCase(Locale.ROOT)
                    .chars()
                    .filter(letter -> letter >= 'A' && letter <= 'Z')
                    .mapToObj(letter -> (char) letter)
                    .filter(letter -> book.on(new Shortcut("alt " + letter)).isEmpty())
                    .filter(taken::add)
                    .findFirst()
                    .ifPresent(letter -> menu.setMnemonic(letter));
        }
    }
}
