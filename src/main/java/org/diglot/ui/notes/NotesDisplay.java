package org.diglot.ui.notes;

import org.diglot.model.Note;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;

import java.util.List;
import java.util.Optional;

/** What a notes presenter publishes. Called on the painting thread only. */
public interface NotesDisplay {

    /**
     * The remarks on a segment.
     *
     * @param groups the segment's first, then that of the caret's version, then the others in the
     *     order of their columns; those without a remark are left out
     * @param writable the cell that a new remark goes to; empty where none can be written
     */
    record Shown(List<Group> groups, Optional<Cell> writable) {
        public Shown {
            groups = List.copyOf(groups);
        }
    }

    /**
     * The remarks on one text.
     *
     * @param version whose text; the source's for those on the segment
     * @param notes in the order in which they were written
     * @param isOpen whether they may be changed
     */
    record Group(VersionTag version, List<Note> notes, boolean isOpen) {
        public Group {
            notes = List.copyOf(notes);
        }

        /** How many remarks there are. */
        public int size() {
            return notes.size();
        }
    }

    /** Shows these and no others. */
    void show(Shown shown);

    /** Lets the user write a remark that begins with {@code beginning}. */
    void write(String beginning);
}
