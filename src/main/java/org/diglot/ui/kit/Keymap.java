package org.diglot.ui.kit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which keys belong to which command: what the user chose comes first, then the preset, then what
 * the command was made with. A key that is taken by the one is free no more for the next, so no key
 * ever belongs to two commands.
 *
 * @param preset to begin with
 * @param own the user's own choices by the name of the command; an empty list is a command that the
 *     user wants without keys
 */
public record Keymap(KeyPreset preset, Map<String, List<Shortcut>> own) {
    public Keymap {
        own = Map.copyOf(own);
    }

    /** The keys of a preset and nothing of the user's own. */
    public static Keymap of(KeyPreset preset) {
        return new Keymap(preset, Map.of());
    }

    /** The map in which a command has these keys and nobody else has them. */
    public Keymap with(Command command, List<Shortcut> keys, List<Command> all) {
        Map<String, List<Shortcut>> choices = new HashMap<>(own);
        for (Command other : all) {
            if (other != command && other.shortcuts().stream().anyMatch(keys::contains)) {
                List<Shortcut> left =
                        other.shortcuts().stream().filter(key -> !keys.contains(key)).toList();
                choices.put(other.name(), left);
            }
        }
        choices.put(command.name(), keys);
        return new Keymap(preset, choices);
    }

    /** The map in which a command has the keys of the preset again. */
    public Keymap without(Command command) {
        Map<String, List<Shortcut>> choices = new HashMap<>(own);
        choices.remove(command.name());
        return new Keymap(preset, choices);
    }

    /** Gives every command its keys. */
    public void apply(List<Command> commands) {
        Map<String, List<Shortcut>> named = preset.keys();
        Map<Command, List<Shortcut>> given = new HashMap<>();
        Set<Shortcut> taken = new HashSet<>();
        give(commands, own, given, taken);
        give(commands, named, given, taken);
        for (Command command : commands) {
            if (!given.containsKey(command)) {
                given.put(command, free(command.defaults(), taken));
            }
        }
        given.forEach(Command::bind);
    }

    private static void give(
            List<Command> commands,
            Map<String, List<Shortcut>> keys,
            Map<Command, List<Shortcut>> given,
            Set<Shortcut> taken) {
        for (Command command : commands) {
            List<Shortcut> wanted = keys.get(command.name());
            if (wanted != null && !given.containsKey(command)) {
                given.put(command, free(wanted, taken));
            }
        }
    }

    /** Those that nobody has taken; they are taken now. */
    private static List<Shortcut> free(List<Shortcut> wanted, Set<Shortcut> taken) {
        return wanted.stream().filter(taken::add).toList();
    }
}
