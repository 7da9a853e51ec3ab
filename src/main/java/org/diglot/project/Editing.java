package org.diglot.project;

import org.diglot.model.Annotations;
import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a translator does in a session, one method for each: type, confirm, take back, clear,
 * remark.
 *
 * <p>May be used from any thread; the edits themselves are made one after the other by the session.
 */
public final class Editing {
    private final DocumentSession session;
    private final String author;
    private final Clock clock;

    /**
     * Editing in a session.
     *
     * @param author the name that every edit bears
     * @param clock tells the time that every edit bears
     */
    public Editing(DocumentSession session, String author, Clock clock) {
        this.session = session;
        this.author = author;
        this.clock = clock;
    }

    /**
     * What a translator has typed so far: a draft. Text that was confirmed becomes a draft again.
     */
    public EditOutcome type(Cell cell, Content content, Origin origin) {
        return change(
                "type",
                cell,
                variant ->
                        variant.content().equals(content)
                                ? variant
                                : typed(variant, content, origin));
    }

    private Variant typed(Variant variant, Content content, Origin origin) {
        Status status = content.isEmpty() ? Status.EMPTY : Status.DRAFT;
        return variant.with(content, content.isEmpty() ? Origin.UNKNOWN : origin, now())
                .with(variant.state().with(status), now());
    }

    /**
     * The translator stands behind this text. What a reviewer approved stays approved if it is not
     * changed.
     */
    public EditOutcome confirm(Cell cell, Content content, Origin origin) {
        if (content.isBlank()) {
            return EditOutcome.of(EditOutcome.Result.NOTHING_TO_CONFIRM);
        }
        return change("confirm", cell, variant -> confirmed(variant, content, origin));
    }

    private Variant confirmed(Variant variant, Content content, Origin origin) {
        boolean same = variant.content().equals(content);
        if (same && variant.status().isConfirmed()) {
            return variant;
        }
        Variant text = same ? variant : variant.with(content, origin, now());
        return text.with(text.state().with(Status.TRANSLATED), now());
    }

    /** The translator no longer stands behind the text: it is a draft again. */
    public EditOutcome unconfirm(Cell cell) {
        return change(
                "unconfirm",
                cell,
                variant ->
                        variant.status().isConfirmed() || variant.status() == Status.REJECTED
                                ? variant.with(variant.state().with(Status.DRAFT), now())
                                : variant);
    }

    /** The source's text becomes the draft. */
    public EditOutcome copySource(Cell cell) {
        return session.bitext()
                .unit(cell.segment())
                .map(unit -> type(cell, unit.source(), Origin.SOURCE))
                .orElseGet(() -> EditOutcome.of(EditOutcome.Result.GONE));
    }

    /** The text is taken away; notes stay. */
    public EditOutcome clear(Cell cell) {
        return change(
                "clear",
                cell,
                variant ->
                        variant.content().isEmpty()
                                ? variant
                                : typed(variant, Content.EMPTY, Origin.UNKNOWN));
    }

    /** A remark is added to the variant. */
    public EditOutcome addNote(Cell cell, String text) {
        return change(
                "note",
                cell,
                variant -> variant.with(variant.annotations().plusNote(Note.of(text))));
    }

    /**
     * A remark says something else, or goes if {@code text} is blank. A remark that is no longer
     * there changes nothing.
     */
    public EditOutcome changeNote(Cell cell, Note note, String text) {
        return change("note", cell, variant -> variant.with(changed(variant, note, text)));
    }

    private static Annotations changed(Variant variant, Note note, String text) {
        List<Note> notes = new ArrayList<>(variant.annotations().notes());
        int place = notes.indexOf(note);
        if (place >= 0 && text.isBlank()) {
            notes.remove(place);
        } else if (place >= 0) {
            notes.set(place, new Note(text.strip(), note.language()));
        }
        return variant.annotations().withNotes(notes);
    }

    /** A locked variant is opened, an open one locked. */
    public EditOutcome toggleLock(Cell cell) {
        return session.bitext()
                .unit(cell.segment())
                .map(unit -> replace("lock", cell, unit, toggled(unit.variant(cell.version()))))
                .orElseGet(() -> EditOutcome.of(EditOutcome.Result.GONE));
    }

    private Variant toggled(Variant variant) {
        State.Lock lock = variant.state().isLocked() ? State.Lock.OPEN : State.Lock.LOCKED;
        return variant.with(variant.state().with(lock), now());
    }

    /** A column is added at the right. */
    public EditOutcome addVersion(VersionTag version) {
        List<VersionTag> before = session.bitext().versions();
        if (before.contains(version) || session.bitext().header().source().equals(version)) {
            return EditOutcome.of(EditOutcome.Result.UNCHANGED);
        }
        List<VersionTag> after = new ArrayList<>(before);
        after.add(version);
        Edit edit = Edit.of("add-version", now(), new Change.Versions(before, after));
        return EditOutcome.changed(session.apply(edit));
    }

    private EditOutcome change(String label, Cell cell, UnaryOperator<Variant> how) {
        Optional<Unit> found = session.bitext().unit(cell.segment());
        if (found.isEmpty()) {
            return EditOutcome.of(EditOutcome.Result.GONE);
        }
        Variant before = found.get().variant(cell.version());
        if (before.state().isLocked()) {
            return EditOutcome.of(EditOutcome.Result.LOCKED);
        }
        return replace(label, cell, found.get(), how.apply(before));
    }

    private EditOutcome replace(String label, Cell cell, Unit unit, Variant variant) {
        if (variant.equals(unit.variant(cell.version()))) {
            return EditOutcome.of(EditOutcome.Result.UNCHANGED);
        }
        Unit after = unit.with(cell.version(), variant);
        return EditOutcome.changed(
                session.apply(Edit.of(label, now(), Change.Rows.of(unit, after))));
    }

    private Stamp now() {
        return new Stamp(author, clock.instant());
    }
}
