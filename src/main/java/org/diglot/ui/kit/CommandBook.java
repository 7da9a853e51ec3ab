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
    private static final int UNLIKE = 4;

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
     * The commands that somebody may mean with what was typed: it stands in their captions, or its
     * letters are the beginnings of some of their words, as in {@code gts} for "Go to segment".
     * Captions that begin with it come first, then those with a word that does.
     */
    public List<Command> search(String typed, Texts texts) {
        String wanted = texts.folded(typed.strip());
        Map<Command, Integer> ranks = new HashMap<>();
        List<Command> found = new ArrayList<>();
        for (Command command : commands) {
            int rank = rank(texts.folded(command.caption(texts)), wanted);
            if (rank < UNLIKE) {
                ranks.put(command, rank);
                found.add(command);
            }
        }
        found.sort(Comparator.comparing(ranks::get));
        return found;
    }

    private static int rank(String caption, String wanted) {
        int at = caption.indexOf(wanted);
        if (at == 0) {
            return 0;
        }
        if (at > 0) {
            return (" " + caption).contains(" " + wanted) ? 1 : 2;
        }
        String[] words = caption.split("[^\\p{L}\\p{N}]+");
        return areBeginnings(wanted.replace(" ", ""), 0, words, 0) ? 3 : UNLIKE;
    }

    /** Whether the letters from a place on are beginnings of words from a place on, in order. */
    private static boolean areBeginnings(String letters, int from, String[] words, int word) {
        if (from == letters.length()) {
            return true;
        }
        if (word == words.length) {
            return false;
        }
        int end = from;
        while (end < letters.length()
                && end - from < words[word].length()
                && letters.charAt(end) == words[word].charAt(end - from)) {
            end++;
        }
        for (int next = end; next >= from; next--) {
            if (areBeginnings(letters, next, words, word + 1)) {
                return true;
            }
        }
        return false;
    }
}
