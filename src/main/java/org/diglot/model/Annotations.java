package org.diglot.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known beside the text: who made and changed it, notes, and what other tools added.
 *
 * @param created who made it, and when
 * @param changed who changed it last, and when
 * @param notes in the order in which they were written
 * @param foreign what other tools added
 */
public record Annotations(Stamp created, Stamp changed, List<Note> notes, Foreign foreign) {

    /** Nothing known. */
    public static final Annotations NONE =
            new Annotations(Stamp.UNKNOWN, Stamp.UNKNOWN, List.of(), Foreign.NONE);

    public Annotations {
        notes = List.copyOf(notes);
    }

    /** Made just now; nothing else known. */
    public static Annotations created(Stamp stamp) {
        return new Annotations(stamp, stamp, List.of(), Foreign.NONE);
    }

    /**
     * Who had it last: who changed it, or who made it where nobody is said to have changed it, as
     * with many tools.
     */
    public Stamp last() {
        return changed.equals(Stamp.UNKNOWN) ? created : changed;
    }

    /** The same, changed at {@code stamp}; the first change also counts as the making. */
    public Annotations changedAt(Stamp stamp) {
        Stamp made =
                created.equals(Stamp.UNKNOWN) && changed.equals(Stamp.UNKNOWN) ? stamp : created;
        return new Annotations(made, stamp, notes, foreign);
    }

    /** The same with these notes and no others. */
    public Annotations withNotes(List<Note> others) {
        return new Annotations(created, changed, others, foreign);
    }

    /** The same with one more note. */
    public Annotations plusNote(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return withNotes(more);
    }
}
