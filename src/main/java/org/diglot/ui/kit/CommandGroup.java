package org.diglot.ui.kit;

import java.util.Locale;

/** Where a command belongs: one menu each, and one heading each in the map of keys. */
public enum CommandGroup {
    FILE,
    EDIT,
    INSERT,
    VIEW,
    SEGMENT,
    MOVE,
    MEMORY,
    HELP;

    /** The key of its name among the texts. */
    public String key() {
        return "group." + name().toLowerCase(Locale.ROOT);
    }
}
