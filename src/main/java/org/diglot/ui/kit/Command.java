package org.diglot.ui.kit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One thing the user can do: what it does, its caption, its shortcuts, and whether it is possible
 * now. Menu, keyboard, palette and popup all use the same object; nobody else enables or disables.
 *
 * <p>Painting thread only.
 */
public final class Command {
    private final String id;
    private final CommandGroup group;
    private final Runnable action;
    private final List<Shortcut> defaults = new ArrayList<>();
    private List<Shortcut> shortcuts = List.of();
    private final List<Object> arguments = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private BooleanSupplier condition = () -> true;
    private boolean possible = true;
    private String number = "";
    private @Nullable BooleanSupplier mark;
    private boolean first;

    private Command(String id, CommandGroup group, Runnable action) {
        this.id = id;
        this.group = group;
        this.action = action;
    }

    /** A command that is always possible and has no shortcut yet. */
    public static Command of(String id, CommandGroup group, Runnable action) {
        return new Command(id, group, action);
    }

    /**
     * Adds a shortcut that it has unless the user wants others, such as {@code ctrl shift ENTER};
     * the first one is shown in menus.
     */
    public Command on(String shortcut) {
        defaults.add(new Shortcut(shortcut));
        shortcuts = List.copyOf(defaults);
        return this;
    }

    /** Gives it these shortcuts and no others; none is allowed. */
    public void bind(List<Shortcut> wanted) {
        shortcuts = List.copyOf(wanted);
    }

    /** The shortcuts that it was made with. */
    public List<Shortcut> defaults() {
        return List.copyOf(defaults);
    }

    /** Says when it is possible. */
    public Command when(BooleanSupplier possibleNow) {
        condition = possibleNow;
        possible = possibleNow.getAsBoolean();
        return this;
    }

    /** Says whether what it switches on is on at this moment; menus show a mark then. */
    public Command marked(BooleanSupplier on) {
        mark = on;
        return this;
    }

    /** Whether it switches something on or off. */
    public boolean isSwitch() {
        return mark != null;
    }

    /** Whether what it switches on is on now. */
    public boolean isOn() {
        return mark != null && mark.getAsBoolean();
    }

    /** Makes it the first of a few that belong together; menus draw a line before it. */
    public Command first() {
        first = true;
        return this;
    }

    /** Whether it is the first of a few that belong together. */
    public boolean isFirst() {
        return first;
    }

    /** Gives what its caption speaks of, such as the number of a match. */
    public Command about(Object argument) {
        arguments.add(argument);
        return this;
    }

    /** Tells it from its fellows where its caption does not, such as by the number of a column. */
    public Command numbered(int place) {
        number = "-" + place;
        return this;
    }

    /** Its name among all commands, such as {@code insert-match-1}; unique. */
    public String name() {
        return arguments.isEmpty() || !number.isEmpty()
                ? id + number
                : id + "-" + arguments.getFirst();
    }

    /** The name it shares with its fellows, such as {@code insert-match}. */
    public String family() {
        return id;
    }

    /** What menus and the palette say. */
    public String caption(Texts texts) {
        return texts.text("command." + id, arguments.toArray());
    }

    /** Where it belongs. */
    public CommandGroup group() {
        return group;
    }

    /** The shortcuts, the one to show first. */
    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    /** Whether it was possible when {@link #refresh()} last asked. */
    public boolean isPossible() {
        return possible;
    }

    /** Asks again whether it is possible, and tells the listeners if that has changed. */
    public void refresh() {
        boolean now = condition.getAsBoolean();
        if (now != possible) {
            possible = now;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Calls {@code listener} whenever the answer of {@link #isPossible()} changes. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Does it, if it is possible at this moment. */
    public void run() {
        refresh();
        if (possible) {
            action.run();
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
