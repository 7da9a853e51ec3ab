package org.diglot.ui.shell;

import static org.diglot.ui.kit.CommandGroup.FILE;
import static org.diglot.ui.kit.CommandGroup.HELP;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandGroup;
import org.diglot.ui.prefs.PreferencesDialog;

import java.util.ArrayList;
import java.util.List;

/** What is done with the window and the project as a whole. */
final class WindowCommands {
    private final List<Command> commands = new ArrayList<>();

    private WindowCommands() {}

    static List<Command> file(EditorWindow window) {
        WindowCommands maker = new WindowCommands();
        maker.add("documents", FILE, window::documents).on("ctrl O");
        maker.add("add-documents", FILE, window::addDocuments);
        maker.add("add-version", FILE, window::addVersion);
        return maker.commands;
    }

    static List<Command> leaving(EditorWindow window) {
        WindowCommands maker = new WindowCommands();
        maker.add("preferences", FILE, () -> preferences(window)).first().on("ctrl COMMA");
        maker.add("projects", FILE, window::projects).first().on("ctrl shift O");
        maker.add("close", FILE, window::close).on("ctrl W");
        return maker.commands;
    }

    static List<Command> help(EditorWindow window) {
        WindowCommands maker = new WindowCommands();
        maker.add("palette", HELP, window::palette).on("ctrl shift P");
        maker.add("keys", HELP, window::keyMap).on("F1");
        return maker.commands;
    }

    private static void preferences(EditorWindow window) {
        PreferencesDialog.open(window.frame(), window.choices());
    }

    private Command add(String id, CommandGroup group, Runnable action) {
        Command command = Command.of(id, group, action);
        commands.add(command);
        return command;
    }
}
