package org.diglot.ui.suggest;

import org.diglot.model.Bitext;
import org.diglot.model.Note;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;

import java.util.ArrayList;
import java.util.List;

/** Looks up what was remarked on the segment under the caret. Painting thread only. */
public final class NotesPresenter {

    /**
     * What was remarked on one text of the segment.
     *
     * @param version of the text
     * @param isHere whether it is the text under the caret
     * @param notes at least one
     */
    public record Remarks(VersionTag version, boolean isHere, List<Note> notes) {
        public Remarks {
            notes = List.copyOf(notes);
        }
    }

    private final NotesDisplay display;

    /** A presenter that shows what it finds on {@code display}. */
    public NotesPresenter(NotesDisplay display) {
        this.display = display;
    }

    /** Shows the remarks on all versions of a segment, those on {@code cell} first. */
    public void lookUp(Bitext bitext, Cell cell) {
        display.showNotes(
                bitext.unit(cell.segment())
                        .map(unit -> of(unit, bitext, cell.version()))
                        .orElse(List.of()));
    }

    /** There is no segment. */
    public void nowhere() {
        display.showNotes(List.of());
    }

    private static List<Remarks> of(Unit unit, Bitext bitext, VersionTag here) {
        VersionTag source = bitext.header().source();
        List<VersionTag> order = new ArrayList<>();
        order.add(here);
        order.add(source);
        order.addAll(bitext.versions());
        List<Remarks> all = new ArrayList<>();
        for (VersionTag version : order.stream().distinct().toList()) {
            // What is remarked on the unit as a whole concerns its source.
            List<Note> notes =
                    version.equals(source)
                            ? unit.annotations().notes()
                            : unit.variant(version).annotations().notes();
            if (!notes.isEmpty()) {
                all.add(new Remarks(version, version.equals(here), notes));
            }
        }
        return all;
    }
}
