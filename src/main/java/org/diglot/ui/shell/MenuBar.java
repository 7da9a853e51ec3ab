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

/** The menus, made from the commands: one for each group that has any. */
final class MenuBar {
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
