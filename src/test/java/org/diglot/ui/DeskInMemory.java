package org.diglot.ui;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import org.diglot.memory.DiffPiece;
import org.diglot.memory.WordDiff;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.EditOutcome.Result;
import org.diglot.project.Moment;
import org.diglot.project.Past;
import org.diglot.project.Propagation;
import org.diglot.project.ReplacePreview;
import org.diglot.project.ReplaceReport;
import org.diglot.project.Replacing;
import org.diglot.project.RestoreReport;
import org.diglot.project.Restoring;
import org.diglot.project.SaveState;
import org.diglot.project.SavedFilters;
import org.diglot.project.SessionEvent;
import org.diglot.project.Subscription;
import org.diglot.project.Timeline;
import org.diglot.ui.desk.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A desk without a disk; keeps a list of the edits that were made. */
public final class DeskInMemory implements Desk {
    private static final Instant NOW = Instant.parse("2026-11-23T14:02:07Z");

    private final List<Consumer<SessionEvent>> listeners = new ArrayList<>();
    private final List<Propagation.Repeat> repeats = new ArrayList<>();
    private final List<Propagation.Reach> repeated = new ArrayList<>();
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final SavedFilters filters = new SavedFilters(inMemory());
    private Bitext bitext;
    private SaveState state = new SaveState.Saved(NOW);

    public DeskInMemory(Bitext bitext) {
        this.bitext = bitext;
    }

    private static Path inMemory() {
        return Jimfs.newFileSystem(Configuration.unix()).getPath("/filters.txt");
    }

    @Override
    public Bitext bitext() {
        return bitext;
    }

    @Override
    public List<String> notices() {
        return List.of();
    }

    @Override
    public SaveState saveState() {
        return state;
    }

    /** The disk says something. */
    public void tell(SaveState now) {
        state = now;
        listeners.forEach(listener -> listener.accept(new SessionEvent.SaveStateChanged(now)));
    }

    @Override
    public Subscription subscribe(Consumer<SessionEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The labels of the edits made, the oldest first. */
    public List<String> labels() {
        return done.stream().map(Edit::label).toList();
    }

    private static Stamp stamp() {
        return new Stamp("Ana", NOW);
    }

    @Override
    public Result type(Cell cell, Content content, Origin origin) {
        return change("type", cell, variant -> typed(variant, content, origin));
    }

    private static Variant typed(Variant variant, Content content, Origin origin) {
        if (variant.content().equals(content)) {
            return variant;
        }
        Status status = content.isEmpty() ? Status.EMPTY : Status.DRAFT;
        return variant.with(content, origin, stamp()).with(variant.state().with(status), stamp());
    }

    @Override
    public Result confirm(Cell cell, Content content, Origin origin) {
        if (content.isBlank()) {
            return Result.NOTHING_TO_CONFIRM;
        }
        return change(
                "confirm",
                cell,
                variant ->
                        variant.status().isConfirmed()
                                ? variant
                                : variant.with(variant.state().with(Status.TRANSLATED), stamp()));
    }

    @Override
    public Result unconfirm(Cell cell) {
        return change(
                "unconfirm",
                cell,
                variant -> variant.with(variant.state().with(Status.DRAFT), stamp()));
    }

    @Override
    public Result copySource(Cell cell) {
        return type(cell, bitext.unit(cell.segment()).orElseThrow().source(), Origin.SOURCE);
    }

    @Override
    public Result clear(Cell cell) {
        return type(cell, Content.EMPTY, Origin.UNKNOWN);
    }

    @Override
    public Result addNote(Cell cell, String text) {
        return change(
                "note",
                cell,
                variant -> variant.with(variant.annotations().plusNote(Note.of(text))));
    }

    @Override
    public Result changeNote(Cell cell, Note note, String text) {
        return change(
                "note",
                cell,
                variant -> {
                    List<Note> notes = new ArrayList<>(variant.annotations().notes());
                    int place = notes.indexOf(note);
                    if (text.isBlank()) {
                        notes.remove(place);
                    } else {
                        notes.set(place, Note.of(text));
                    }
                    return variant.with(variant.annotations().withNotes(notes));
                });
    }

    @Override
    public Result toggleLock(Cell cell) {
        Unit unit = bitext.unit(cell.segment()).orElseThrow();
        Variant variant = unit.variant(cell.version());
        State.Lock lock = variant.state().isLocked() ? State.Lock.OPEN : State.Lock.LOCKED;
        Variant toggled = variant.with(variant.state().with(lock), stamp());
        perform(Edit.of("lock", stamp(), Change.Rows.of(unit, unit.with(cell.version(), toggled))));
        return Result.CHANGED;
    }

    @Override
    public Result addVersion(VersionTag version) {
        List<VersionTag> after = new ArrayList<>(bitext.versions());
        after.add(version);
        perform(Edit.of("add-version", stamp(), new Change.Versions(bitext.versions(), after)));
        return Result.CHANGED;
    }

    @Override
    public Result split(Cell cell, int offset) {
        Unit unit = bitext.unit(cell.segment()).orElseThrow();
        String text = unit.source().plainText();
        if (offset <= 0 || offset >= text.length()) {
            return Result.UNCHANGED;
        }
        List<Unit> halves =
                List.of(
                        withSource(unit, "a", text.substring(0, offset).strip()),
                        withSource(unit, "b", text.substring(offset).strip()));
        perform(Edit.of("split", stamp(), new Change.Rows(List.of(unit), halves)));
        return Result.CHANGED;
    }

    private static Unit withSource(Unit unit, String suffix, String text) {
        Segment old = unit.segment();
        SegmentId id = new SegmentId(old.id() + suffix);
        return unit.with(new Segment(id, old.placement(), Content.of(text), old.annotations()));
    }

    @Override
    public Result join(SegmentId segment) {
        int row = bitext.row(segment).orElseThrow();
        if (row + 1 == bitext.size()) {
            return Result.UNCHANGED;
        }
        List<Unit> two = bitext.units().subList(row, row + 2);
        String text = two.get(0).source().plainText() + " " + two.get(1).source().plainText();
        Unit joined = withSource(two.get(0), "+" + two.get(1).id(), text);
        perform(Edit.of("join", stamp(), new Change.Rows(two, List.of(joined))));
        return Result.CHANGED;
    }

    @Override
    public Result source(SegmentId segment, Content content) {
        Unit unit = bitext.unit(segment).orElseThrow();
        Unit edited = withSource(unit, "", content.plainText());
        perform(Edit.of("source", stamp(), Change.Rows.of(unit, edited)));
        return Result.CHANGED;
    }

    @Override
    public List<Past> history(Cell cell) {
        List<Past> past = new ArrayList<>();
        for (Edit edit : done) {
            for (Change change : edit.changes()) {
                if (change instanceof Change.Rows rows) {
                    rows.after().stream()
                            .filter(unit -> unit.id().equals(cell.segment()))
                            .map(unit -> unit.variant(cell.version()))
                            .forEach(now -> past.addFirst(past(edit, now)));
                }
            }
        }
        return past;
    }

    private static Past past(Edit edit, Variant now) {
        String text = now.content().plainText();
        List<DiffPiece> pieces = text.isEmpty() ? List.of() : List.of(DiffPiece.of("", text));
        return new Past(edit.stamp(), edit.label(), now, new WordDiff(pieces));
    }

    @Override
    public ReplaceReport replace(ReplacePreview preview, Predicate<ReplacePreview.Hit> chosen) {
        Replacing.Made made = Replacing.made(bitext, preview, chosen, stamp());
        made.edit().ifPresent(this::perform);
        return new ReplaceReport(
                made.hits(),
                made.cells(),
                made.changedSince(),
                CompletableFuture.completedFuture(null));
    }

    @Override
    public Timeline timeline() {
        return Timeline.of(
                bitext, done.stream().map(edit -> new Moment(Moment.Turn.DONE, edit)).toList());
    }

    @Override
    public RestoreReport restore(Restoring.Scope scope, Bitext then) {
        Restoring.Made made = Restoring.made(bitext, then, scope, stamp());
        made.edit().ifPresent(this::perform);
        return new RestoreReport(
                made.rows(), made.locked(), made.gone(), CompletableFuture.completedFuture(null));
    }

    @Override
    public SavedFilters filters() {
        return filters;
    }

    private Result change(String label, Cell cell, UnaryOperator<Variant> how) {
        Unit unit = bitext.unit(cell.segment()).orElseThrow();
        Variant before = unit.variant(cell.version());
        if (before.state().isLocked()) {
            return Result.LOCKED;
        }
        Variant after = how.apply(before);
        if (after.equals(before)) {
            return Result.UNCHANGED;
        }
        perform(Edit.of(label, stamp(), Change.Rows.of(unit, unit.with(cell.version(), after))));
        return Result.CHANGED;
    }

    private void perform(Edit edit) {
        done.addLast(edit);
        undone.clear();
        make(edit);
    }

    private void make(Edit edit) {
        Bitext before = bitext;
        bitext = before.apply(edit);
        SessionEvent event = new SessionEvent.Edited(edit, before, bitext);
        List.copyOf(listeners).forEach(listener -> listener.accept(event));
    }

    /** Another segment says the same as every other one, between other neighbours. */
    public DeskInMemory repeatsAt(String segment, Status status) {
        repeats.add(
                new Propagation.Repeat(
                        "essay.txt",
                        new Cell(new SegmentId(segment), Samples.ES),
                        status,
                        Propagation.Surroundings.DIFFERENT));
        return this;
    }

    /** No segment says the same any more. */
    public void repeatsNowhere() {
        repeats.clear();
    }

    /** How far each propagation was to reach. */
    public List<Propagation.Reach> repeated() {
        return repeated;
    }

    @Override
    public Propagation.Plan repeats(Cell cell) {
        return new Propagation.Plan(cell, Content.EMPTY, repeats);
    }

    @Override
    public int repeat(Propagation.Plan plan, Propagation.Reach reach) {
        repeated.add(reach);
        return plan.within(reach).size();
    }

    @Override
    public boolean canUndo() {
        return !done.isEmpty();
    }

    @Override
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    @Override
    public Optional<Edit> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Edit edit = done.removeLast();
        undone.addLast(edit);
        Edit inverse = edit.inverse(stamp());
        make(inverse);
        return Optional.of(inverse);
    }

    @Override
    public Optional<Edit> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Edit edit = undone.removeLast();
        done.addLast(edit);
        make(edit);
        return Optional.of(edit);
    }
}
