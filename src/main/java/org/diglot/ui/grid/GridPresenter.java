package org.diglot.ui.grid;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Inline;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.StaleEditException;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.EditOutcome;
import org.diglot.project.SessionEvent;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.kit.Delays;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Decides what happens in the table: where the caret stands, when typed text becomes an edit, what
 * a command does. Painting thread only.
 */
public final class GridPresenter {
    /** So many changed rows are laid out all together. */
    private static final int MANY = 500;

    private final Desk desk;
    private final Typing typing;
    private GridDisplay display = GridDisplay.NONE;
    private final Trail trail = new Trail();
    private final List<GridListener> listeners = new ArrayList<>();
    private final ColumnChoice columns = new ColumnChoice();
    private GridRows rows;
    private @Nullable Cell caret;
    private @Nullable Cell openSource;
    private @Nullable Content sourceDraft;
    private @Nullable GridRows present;
    private int lastPlace;

    /** A presenter of what lies on {@code desk}; nothing is shown yet. */
    public GridPresenter(Desk desk, Delays delays) {
        this.desk = desk;
        this.typing = new Typing(delays, this::settled);
        this.rows = GridRows.all(desk.bitext());
    }

    /** Publishes to {@code view} from now on. */
    public void show(GridDisplay view) {
        display = view;
    }

    /** Shows the document with the caret in the first cell that needs work. */
    public void start() {
        display.showRows(rows);
        if (rows.size() == 0) {
            display.showNoCaret();
            return;
        }
        Cell first = new Cell(rows.unit(0).id(), rows.firstVersion());
        boolean open = !variant(first).status().isConfirmed();
        go(open ? first : walk(first).nextUnconfirmed().orElse(first), CaretAt.END);
    }

    /** Calls {@code listener} when the caret moves and when the document changes. */
    public void listen(GridListener listener) {
        listeners.add(listener);
    }

    /** What is shown now. */
    public GridRows rows() {
        return rows;
    }

    /** Where the caret stands; empty if there is no row. */
    public Optional<Cell> caret() {
        return Optional.ofNullable(caret);
    }

    /** Whether the caret stands in a version, not in the source. */
    public boolean isInVersion() {
        return caret != null && !rows.isSource(caret) && present == null;
    }

    /** Whether the caret stands in a version that may be changed. */
    public boolean isInOpenVersion() {
        return isInVersion() && !caretVariant().state().isLocked();
    }

    /** The variant under the caret; empty in the source. */
    public Variant caretVariant() {
        return caret == null ? Variant.EMPTY : variant(caret);
    }

    private Variant variant(Cell cell) {
        return rows.bitext()
                .unit(cell.segment())
                .map(unit -> unit.variant(cell.version()))
                .orElse(Variant.EMPTY);
    }

    /** The view was told to put the caret into a cell, such as by the mouse. */
    public void enter(Cell cell, CaretAt where) {
        if (!cell.equals(caret)) {
            go(cell, where);
        }
    }

    private void go(Cell cell, CaretAt where) {
        settle();
        boolean moved = !cell.equals(caret);
        caret = cell;
        lastPlace = rows.bitext().row(cell.segment()).orElse(lastPlace);
        openSource = cell.equals(openSource) ? openSource : null;
        display.showCaret(cell, where);
        if (moved) {
            trail.visited(cell);
            listeners.forEach(GridListener::caretMoved);
        }
    }

    /** The text of the cell under the caret is now {@code content}; not an edit yet. */
    public void typed(Content content) {
        if (present != null) {
            return;
        }
        if (caret != null && caret.equals(openSource)) {
            sourceDraft = content;
        } else if (caret != null) {
            typing.typed(caret, content);
        }
    }

    /** What was typed becomes an edit now. */
    public void settle() {
        typing.settle();
        Content draft = sourceDraft;
        sourceDraft = null;
        if (draft != null && openSource != null) {
            report(desk.source(openSource.segment(), draft));
        }
    }

    /** Opens the source of the row for typing; leaving the cell makes what was typed one edit. */
    public void editSource() {
        if (caret != null && isShown(rows.source()) && present == null) {
            settle();
            Cell source = new Cell(caret.segment(), rows.source());
            openSource = source;
            go(source, CaretAt.END);
        }
    }

    /** Whether the user may type into a cell. */
    boolean isOpen(Cell cell) {
        return present == null
                && (rows.isSource(cell)
                        ? cell.equals(openSource)
                        : !variant(cell).state().isLocked());
    }

    /** Says something to the user. */
    void say(String key) {
        display.say(key);
    }

    private void settled(Cell cell, Content content) {
        report(desk.type(cell, content, Origin.TYPED));
    }

    /** Says what has become of an edit, where that is not plain to see. */
    public void report(EditOutcome.Result result) {
        OutcomeKeys.of(result).ifPresent(key -> display.say(key));
    }

    /** Confirms and goes to the next segment that nobody has confirmed. */
    public void confirmAndNextUnconfirmed() {
        confirmThen(() -> from().nextUnconfirmed(), "say.all-confirmed");
    }

    /** Confirms and goes to the next segment. */
    public void confirmAndNext() {
        confirmThen(() -> from().down(1), "say.last");
    }

    /** Confirms; the caret stays. */
    public void confirm() {
        inVersion(cell -> confirmed(cell));
    }

    private void confirmThen(Supplier<Optional<Cell>> next, String otherwise) {
        if (isInVersion() && confirmed(here())) {
            next.get().ifPresentOrElse(cell -> go(cell, CaretAt.END), () -> display.say(otherwise));
        }
    }

    private boolean confirmed(Cell cell) {
        settle();
        Variant variant = variant(cell);
        EditOutcome.Result result = desk.confirm(cell, variant.content(), variant.origin());
        report(result);
        return result == EditOutcome.Result.CHANGED || result == EditOutcome.Result.UNCHANGED;
    }

    /** Makes the text a draft again. */
    public void unconfirm() {
        inVersion(cell -> report(desk.unconfirm(cell)));
    }

    /** Puts the source's text into the cell. */
    public void copySource() {
        inVersion(cell -> report(desk.copySource(cell)));
        caretToEnd();
    }

    /** Takes the text away. */
    public void clear() {
        inVersion(cell -> report(desk.clear(cell)));
    }

    /** Puts a text into the cell in place of what is there. */
    public void insert(Content content, Origin origin) {
        inVersion(cell -> report(desk.type(cell, content, origin)));
        caretToEnd();
    }

    /** Locks the cell or opens it. */
    public void toggleLock() {
        inVersion(cell -> report(desk.toggleLock(cell)));
    }

    /** Adds a column and goes there. */
    public void addVersion(VersionTag version) {
        lookNow();
        settle();
        report(desk.addVersion(version));
        if (caret != null && rows.columns().contains(version)) {
            go(new Cell(caret.segment(), version), CaretAt.END);
        }
    }

    /** The first code of the source that the cell under the caret lacks. */
    public Optional<Inline.Code> nextMissingCode() {
        if (!isInOpenVersion()) {
            return Optional.empty();
        }
        return rows.bitext()
                .unit(here().segment())
                .flatMap(unit -> MissingCode.of(unit.source(), caretVariant().content()));
    }

    private void inVersion(Consumer<Cell> action) {
        if (isInVersion()) {
            settle();
            action.accept(here());
        }
    }

    private void caretToEnd() {
        if (caret != null) {
            display.showCaret(caret, CaretAt.END);
        }
    }

    private Cell here() {
        return java.util.Objects.requireNonNull(caret);
    }

    private Walk from() {
        return walk(here());
    }

    private Walk walk(Cell cell) {
        return new Walk(rows, cell);
    }

    /** Goes some rows down, or up if negative. */
    public void moveRows(int steps, CaretAt where) {
        if (caret != null) {
            from().down(steps).ifPresent(cell -> go(cell, where));
        }
    }

    /** Goes some cells along the row, or back if negative. */
    public void moveCells(int steps, CaretAt where) {
        if (caret != null) {
            from().along(steps).ifPresent(cell -> go(cell, where));
        }
    }

    /** Goes to the next empty cell of this column. */
    public void nextUntranslated() {
        if (isInVersion()) {
            settle();
            from().nextUntranslated()
                    .ifPresentOrElse(
                            cell -> go(cell, CaretAt.END), () -> display.say("say.all-translated"));
        }
    }

    /** Goes to a segment by its number in the document, counted from 1. */
    public void goTo(int number) {
        if (caret == null || number < 1 || number > rows.bitext().size()) {
            display.say("say.no-such-segment", number);
            return;
        }
        reveal(new Cell(rows.bitext().units().get(number - 1).id(), caret.version()), CaretAt.END);
    }

    /** Goes to a cell; if the filter hides it, the filter is taken away. */
    public void reveal(Cell cell, CaretAt where) {
        if (!columns.isShown(cell.version())) {
            toggleColumn(cell.version());
        }
        if (rows.row(cell.segment()).isEmpty()) {
            showAll();
            display.say("say.filter-lifted");
        }
        go(cell, where);
    }

    /** Goes back to the cell where the caret stood before. */
    public void back() {
        trail.back().ifPresent(cell -> reveal(cell, CaretAt.END));
    }

    /** Goes forth again after going back. */
    public void forth() {
        trail.forth().ifPresent(cell -> reveal(cell, CaretAt.END));
    }

    /** Turns the last edit round, wherever it was made, and shows it. */
    public void undo() {
        settle();
        timeTravel(desk::undo);
    }

    /** Makes the last undone edit again and shows it. */
    public void redo() {
        settle();
        timeTravel(desk::redo);
    }

    private void timeTravel(Supplier<Optional<Edit>> step) {
        try {
            VersionTag otherwise = caret == null ? rows.source() : caret.version();
            step.get()
                    .flatMap(edit -> ChangedCell.of(edit, rows.bitext(), otherwise))
                    .ifPresent(spot -> reveal(spot.cell(), spot.caret()));
        } catch (StaleEditException changedOutside) {
            display.say("say.cannot-undo", String.valueOf(changedOutside.getMessage()));
        }
    }

    /** Whether there is typed text that is not yet an edit. */
    public boolean isTyping() {
        return typing.isPending() || sourceDraft != null;
    }

    /** Whether there is something to undo. */
    public boolean canUndo() {
        return present == null && (isTyping() || desk.canUndo());
    }

    /** Whether there is something to redo. */
    public boolean canRedo() {
        return present == null && !isTyping() && desk.canRedo();
    }

    /** Shows only these rows, in document order. */
    public void showOnly(List<SegmentId> ids) {
        settle();
        changeRows(rows.choose(ids));
    }

    /** Shows all rows. */
    public void showAll() {
        if (rows.isFiltered()) {
            settle();
            changeRows(rows.chooseAll());
        }
    }

    /** All columns in order, those that are hidden too. */
    public List<VersionTag> allColumns() {
        return columns.all(rows.bitext());
    }

    /** Whether a column is shown. */
    public boolean isShown(VersionTag column) {
        return columns.isShown(column);
    }

    /** Shows these columns in this order; nothing happens if none of them is there. */
    public void showColumns(List<VersionTag> shown) {
        columns.show(shown, rows.bitext());
        rows = withColumns(rows, rows.bitext());
    }

    /** Shows a hidden column, hides a shown one; the last column stays. */
    public void toggleColumn(VersionTag column) {
        settle();
        if (columns.isShown(column) && rows.columns().size() == 1) {
            display.say("say.last-column");
            return;
        }
        columns.toggle(column);
        changeRows(withColumns(rows, rows.bitext()));
    }

    /** Moves the column of the caret to the right, or to the left if negative. */
    public void moveColumn(int steps) {
        settle();
        if (caret != null && columns.move(caret.version(), steps, rows.bitext())) {
            changeRows(withColumns(rows, rows.bitext()));
        }
    }

    private GridRows withColumns(GridRows choice, Bitext bitext) {
        return choice.with(bitext, columns.shown(bitext));
    }

    private void changeRows(GridRows other) {
        rows = other;
        display.showRows(rows);
        keepCaretInside();
        listeners.forEach(GridListener::documentChanged);
    }

    private void keepCaretInside() {
        if (rows.size() == 0) {
            caret = null;
            display.showNoCaret();
            listeners.forEach(GridListener::caretMoved);
            return;
        }
        Cell first = new Cell(rows.unit(0).id(), rows.firstVersion());
        Cell wanted = caret == null ? trail.last().orElse(first) : caret;
        int row = rows.row(wanted.segment()).orElseGet(() -> rows.near(lastPlace));
        int column = Math.max(0, rows.columns().indexOf(wanted.version()));
        go(rows.cell(row, column), CaretAt.END);
    }

    /** Shows the document as it was, to be read only, until {@link #lookNow()}. */
    public void lookBack(Bitext then) {
        settle();
        openSource = null;
        present = present == null ? rows : present;
        changeRows(withColumns(present, then));
    }

    /** Shows the document as it is, after looking back; otherwise does nothing. */
    public void lookNow() {
        GridRows now = present;
        if (now != null) {
            present = null;
            changeRows(withColumns(now, now.bitext()));
        }
    }

    /** Whether the document is shown as it was. */
    public boolean isLookingBack() {
        return present != null;
    }

    /** Something happened on the desk; to be called on the painting thread, in order. */
    public void heard(SessionEvent event) {
        switch (event) {
            case SessionEvent.Edited(Edit edit, Bitext _, Bitext after) when present != null ->
                    present = withColumns(present.follow(edit), after);
            case SessionEvent.Edited(Edit edit, Bitext before, Bitext after) -> {
                edited(edit, before, after);
                listeners.forEach(GridListener::documentChanged);
            }
            case SessionEvent.SaveStateChanged _, SessionEvent.Stored _ -> {}
        }
    }

    private void edited(Edit edit, Bitext before, Bitext after) {
        rows = withColumns(rows.follow(edit), after);
        caret = caret == null ? null : Heirs.of(edit, caret);
        if (!EditedRows.areSame(edit, before, after) || edit.changes().size() > MANY) {
            display.showRows(rows);
            keepCaretInside();
            return;
        }
        display.showChanges(rows, EditedRows.changed(edit, rows));
    }
}
