package org.diglot.ui.notes;

import org.diglot.model.Note;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.grid.CaretAt;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.notes.NotesDisplay.Group;
import org.diglot.ui.notes.NotesDisplay.Shown;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Shows the remarks on the segment under the caret and changes them. Painting thread only. */
public final class NotesPresenter {
    private final Desk desk;
    private final GridPresenter grid;
    private final NotesDisplay display;
    private Consumer<Integer> counted = count -> {};
    private @Nullable Shown shown;

    /** A presenter that shows nothing yet. */
    public NotesPresenter(Desk desk, GridPresenter grid, NotesDisplay display) {
        this.desk = desk;
        this.grid = grid;
        this.display = display;
    }

    /**
     * Calls {@code listener} with the number of remarks on the segment itself and on the version
     * under the caret whenever others are shown.
     */
    public void onCount(Consumer<Integer> listener) {
        counted = listener;
    }

    /** Shows what is remarked where the caret stands now. */
    public void show() {
        Shown now = grid.caret().map(this::at).orElse(new Shown(List.of(), Optional.empty()));
        if (!now.equals(shown)) {
            shown = now;
            display.show(now);
            counted.accept(now.groups().stream().filter(this::isHere).mapToInt(Group::size).sum());
        }
    }

    private boolean isHere(Group group) {
        return group.version().equals(grid.rows().source())
                || here(group.version()).equals(grid.caret());
    }

    private Shown at(Cell cell) {
        List<Group> groups =
                grid.rows()
                        .bitext()
                        .unit(cell.segment())
                        .map(unit -> groups(unit, cell.version()))
                        .orElse(List.of());
        Optional<Cell> writable = grid.isInOpenVersion() ? Optional.of(cell) : Optional.empty();
        return new Shown(groups, writable);
    }

    private List<Group> groups(Unit unit, VersionTag caret) {
        List<Group> groups = new ArrayList<>();
        List<Note> onSegment =
                Stream.concat(
                                unit.annotations().notes().stream(),
                                unit.segment().annotations().notes().stream())
                        .toList();
        groups.add(new Group(grid.rows().source(), onSegment, false));
        versions(caret)
                .forEach(version -> {
                    Variant variant = unit.variant(version);
                    boolean open = !variant.state().isLocked() && !grid.isLookingBack();
                    groups.add(new Group(version, variant.annotations().notes(), open));
                });
        groups.removeIf(group -> group.notes().isEmpty());
        return groups;
    }

    /** The version of the caret first, then the others in the order of their columns. */
    private Stream<VersionTag> versions(VersionTag caret) {
        return Stream.concat(Stream.of(caret), grid.allColumns().stream())
                .distinct()
                .filter(version -> !version.equals(grid.rows().source()));
    }

    /** Begins a remark on the words that are selected, or on the whole text. */
    public void begin(String selected) {
        display.write(QuotedNote.beginning(selected));
    }

    /** Adds a remark to a text, unless it is blank. */
    public void add(Cell cell, String text) {
        if (!text.isBlank()) {
            grid.settle();
            grid.report(desk.addNote(cell, text.strip()));
        }
    }

    /** A remark shall say something else; a blank text takes it away. */
    public void change(Cell cell, Note note, String text) {
        grid.settle();
        grid.report(desk.changeNote(cell, note, text));
    }

    /** The cell of the segment under the caret that a version has. */
    public Optional<Cell> here(VersionTag version) {
        return grid.caret().map(cell -> new Cell(cell.segment(), version));
    }

    /** Selects the words that a remark quotes, if they are there. */
    public void reveal(VersionTag version, Note note) {
        here(version)
                .ifPresent(
                        cell -> place(version, note).ifPresent(place -> grid.reveal(cell, place)));
    }

    /** Where the words that a remark quotes stand in the text of the segment. */
    public Optional<CaretAt> place(VersionTag version, Note note) {
        return here(version)
                .flatMap(cell ->
                        QuotedNote.words(note.text())
                                .flatMap(words -> grid.rows().find(cell, words)));
    }
}
