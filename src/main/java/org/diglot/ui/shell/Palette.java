package org.diglot.ui.shell;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandBook;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.kit.Texts;

import java.util.List;
import java.util.stream.Collectors;

import javax.swing.JFrame;

/**
 * Every command by name: type a few letters, press Enter.
 *
 * @param commands of the window
 * @param texts in the user's language
 */
record Palette(CommandBook commands, Texts texts) implements Chooser.Lines<Command> {
    static void open(JFrame owner, CommandBook commands, Texts texts) {
        Chooser.open(owner, new Palette(commands, texts));
    }

    @Override
    public String title() {
        return texts.text("palette.name");
    }

    @Override
    public String hint() {
        return texts.text("palette.placeholder");
    }

    @Override
    public List<Command> search(String typed) {
        commands.refresh();
        return commands.search(typed, texts).stream()
                .filter(Command::isPossible)
                .filter(command -> !command.name().equals("palette"))
                .toList();
    }

    @Override
    public String caption(Command command) {
        return command.caption(texts);
    }

    @Override
    public String aside(Command command) {
        return keysOf(command, texts);
    }

    @Override
    public void choose(Command command) {
        command.run();
    }

    static String keysOf(Command command, Texts texts) {
        return command.shortcuts().stream()
                .map((Shortcut shortcut) -> shortcut.words(texts))
                .distinct()
                .collect(Collectors.joining("   "));
    }
}
