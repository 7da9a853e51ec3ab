package org.diglot.ui.kit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All commands of the window. A shortcut belongs to one command only.
 *
 * <p>Painting thread only.
 */
public final class CommandBook {
    private final List<Command> commands;
    private final Map<Shortcut, Command> byShortcut = new HashMap<>();

    /**
     * A book of these commands, in the order of the menus.
     *
     * @throws IllegalArgumentException if a name or a shortcut is used twice
     */
    public CommandBook(List<Command> commands) {
        this.commands = List.copyOf(commands);
        Map<String, Command> names = new HashMap<>();
        for (Command command : commands) {
            refuseTwice(names.put(command.name(), command), command);
            for (Shortcut shortcut : command.shortcuts()) {
                refuseTwice(byShortcut.put(shortcut, command), command);
            }
        }
    }

    private static void refuseTwice(@Nullable Command former, Command command) {
        if (former != null) {
            throw new IllegalArgumentException(
                    "'" + former + "' and '" + command + "' share a name or a shortcut");
        }
    }

    /** All commands in order. */
    public List<Command> all() {
        return commands;
    }

    /** The commands of one group in order. */
    public List<Command> of(CommandGroup group) {
        return commands.stream().filter(command -> command.group() == group).toList();
    }

    /** The command with this name. */
    public Command named(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No command " + name));
    }

    /** The keys of every command that has some, as people write them, by its name. */
    public Map<String, String> keys(Texts texts) {
        Map<String, String> keys = new HashMap<>();
        for (Command command : commands) {
            command.shortcuts().stream()
                    .findFirst()
                    .ifPresent(first -> keys.put(command.name(), first.words(texts)));
        }
        return keys;
    }

    /** The command that a combination of keys belongs to. */
    public Optional<Command> on(Shortcut shortcut) {
        return Optional.ofNullable(byShortcut.get(shortcut));
    }

    /** Asks every command again whether it is possible. */
    public void refresh() {
        commands.forEach(Command::refresh);
    }

    /**
     * The commands whose caption holds the letters typed, in that order but not necessarily side by
     * side; those that hold them as a whole come first.
     */
    public List<Command> search(String typed, Texts texts) {
        String wanted = texts.folded(typed.strip());
        List<Command> found = new ArrayList<>();
        for (Command command : commands) {
            if (holds(texts.folded(command.caption(texts)), wanted)) {
                found.add(command);
            }
        }
        found.sort(Comparator.comparingInt(command -> rank(command, wanted, texts)));
        return found;
    }

    private static int rank(Command command, String wanted, Texts texts) {
        int at = texts.folded(command.caption(texts)).indexOf(wanted);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static boolean holds(String caption, String wanted) {
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            at = caption.indexOf(wanted.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
