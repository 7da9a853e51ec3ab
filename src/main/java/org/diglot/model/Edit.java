package org.diglot.model;

import java.util.List;

/**
 * What a user did, as one step of undo.
 *
 * @param label what was done, as a short key such as {@code confirm} or {@code replace-all}
 * @param stamp who did it, and when
 * @param changes in the order in which they are made
 */
public record Edit(String label, Stamp stamp, List<Change> changes) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /** An edit of one change. */
    public static Edit of(String label, Stamp stamp, Change change) {
        return new Edit(label, stamp, List.of(change));
    }

    /** The edit that undoes this one. */
    public Edit inverse(Stamp when) {
        return new Edit(label, when, changes.reversed().stream().map(Change::inverse).toList());
    }
}
