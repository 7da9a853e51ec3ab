package org.diglot.ui.look;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandBook;
import org.diglot.ui.kit.Shortcut;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;

/** The commands by the keys that are pressed. Painting thread only. */
public final class CommandKeys {
    private final Map<KeyStroke, Command> commands = new HashMap<>();

    /** Uses the shortcuts of these commands and no others from now on. */
    public void use(CommandBook book) {
        commands.clear();
        for (Command command : book.all()) {
            command.shortcuts().forEach(shortcut -> commands.put(stroke(shortcut), command));
        }
    }

    /** A shortcut in Swing's words. */
    public static KeyStroke stroke(Shortcut shortcut) {
        KeyStroke stroke = KeyStroke.getKeyStroke(shortcut.stroke());
        if (stroke == null) {
            throw new IllegalArgumentException("No such keys: " + shortcut.stroke());
        }
        return stroke;
    }

    /** Those that Swing knows; what else stands in a settings file is passed over. */
    public static List<Shortcut> valid(List<Shortcut> shortcuts) {
        return shortcuts.stream()
                .filter(shortcut -> KeyStroke.getKeyStroke(shortcut.stroke()) != null)
                .toList();
    }

    /** What was pressed; empty for a modifier alone. */
    public static Optional<Shortcut> pressed(KeyEvent event) {
        String key = KeyStroke.getKeyStroke(event.getKeyCode(), 0).toString();
        boolean modifier =
                switch (event.getKeyCode()) {
                    case KeyEvent.VK_CONTROL,
                            KeyEvent.VK_ALT,
                            KeyEvent.VK_SHIFT,
                            KeyEvent.VK_META,
                            KeyEvent.VK_ALT_GRAPH,
                            KeyEvent.VK_UNDEFINED ->
                            true;
                    default -> false;
                };
        String held =
                (event.isControlDown() ? "ctrl " : "")
                        + (event.isAltDown() ? "alt " : "")
                        + (event.isShiftDown() ? "shift " : "");
        return modifier
                ? Optional.empty()
                : Optional.of(new Shortcut(held + key.substring(key.lastIndexOf(' ') + 1)));
    }

    /** Whether these keys belong to a command. */
    public boolean isCommand(KeyStroke stroke) {
        return commands.containsKey(stroke);
    }

    /** Runs the command these keys belong to, if it is possible now. */
    public void run(KeyStroke stroke) {
        Command command = commands.get(stroke);
        if (command != null) {
            command.run();
        }
    }

    /**
     * Lets the keys work wherever the focus is in a window; those that write or move in a text work
     * in the text only.
     */
    public void install(JRootPane root, CommandBook book) {
        for (Command command : book.all()) {
            List<Shortcut> everywhere =
                    command.shortcuts().stream().filter(keys -> !keys.isForText()).toList();
            for (Shortcut shortcut : everywhere) {
                root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                        .put(stroke(shortcut), command.name());
            }
            root.getActionMap().put(command.name(), new CommandAction(command));
        }
    }
}
