package org.diglot.project;

import org.diglot.model.Annotations;
import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Note;
import org.diglot.model.Placement;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
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
import java.util.UUID;

/**
 * Changes where segments begin and end, and what the source says, for all versions at once: split,
 * join, edit the source. Each is one step of undo, which restores the rows exactly.
 *
 * <p>A split or a join makes new ids that name their parents; no id is ever used twice. What a
 * split or a join has made of a text is a draft with a note, because nobody has read it yet. An
 * edit of the source keeps id and text; a confirmed variant keeps its status and gets a note,
 * because most such edits correct a slip of the pen and a reviewer can filter for the rest.
 *
 * <p>May be used from any thread; the edits themselves are made one after the other by the session.
 */
public final class Segmenting {
    /** The note on a text that was cut or joined by machine. */
    public static final String CHECK_SPLIT = "check: split";

    /** The note on a text that was put together by machine. */
    public static final String CHECK_JOIN = "check: joined";

    /** The note on a confirmed text whose source has changed since. */
    public static final String SOURCE_CHANGED = "source changed";

    private final DocumentSession session;
    private final String author;
    private final Clock clock;

    /**
     * Segmenting in a session.
     *
     * @param author the name that every edit bears
     * @param clock tells the time that every edit bears
     */
    public Segmenting(DocumentSession session, String author, Clock clock) {
        this.session = session;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Cuts a segment in two. The text of the cell is cut where the caret stands, the other texts at
     * the likeliest place: a sentence end, else a punctuation mark, else a word border.
     *
     * @param offset in the text of the cell, in chars; an inline code counts as one
     * @return {@link EditOutcome.Result#UNCHANGED} if one half of the source would say nothing,
     *     {@link EditOutcome.Result#LOCKED} if a variant is locked
     */
    public EditOutcome split(Cell cell, int offset) {
        Optional<Unit> found = session.bitext().unit(cell.segment());
        if (found.isEmpty()) {
            return EditOutcome.of(EditOutcome.Result.GONE);
        }
        Unit unit = found.get();
        Cuts cuts = Cuts.of(unit, session.bitext().header().source(), cell.version(), offset);
        if (!cuts.isInside()) {
            return EditOutcome.of(EditOutcome.Result.UNCHANGED);
        }
        if (isLocked(unit)) {
            return EditOutcome.of(EditOutcome.Result.LOCKED);
        }
        return apply("split", List.of(unit), List.of(half(unit, cuts, 0), half(unit, cuts, 1)));
    }

    private Unit half(Unit unit, Cuts cuts, int which) {
        Cuts.Halves source = cuts.source();
        Placement old = unit.segment().placement();
        Placement placement =
                which == 0
                        ? placed(old, old.before(), source.between(), List.of(unit))
                        : placed(old, "", old.after(), List.of(unit));
        Annotations notes = which == 0 ? unit.segment().annotations() : Annotations.NONE;
        Unit half =
                Unit.of(new Segment(freshId(), placement, source.half(which), notes))
                        .with(which == 0 ? unit.annotations() : Annotations.NONE);
        for (VersionTag version : unit.variants().keySet()) {
            Variant variant = unit.variant(version);
            Variant cut = draft(variant, cuts.of(version).half(which), CHECK_SPLIT);
            boolean dropped = which == 1 && cut.content().isEmpty();
            half = half.with(version, dropped ? Variant.EMPTY : cut);
        }
        return half;
    }

    /**
     * Joins a segment with the next one of its paragraph.
     *
     * @return {@link EditOutcome.Result#UNCHANGED} if it is the last of its paragraph, {@link
     *     EditOutcome.Result#LOCKED} if a variant of either is locked
     */
    public EditOutcome join(SegmentId id) {
        Optional<Integer> row = session.bitext().row(id);
        if (row.isEmpty()) {
            return EditOutcome.of(EditOutcome.Result.GONE);
        }
        List<Unit> units = session.bitext().units();
        Unit first = units.get(row.get());
        if (row.get() + 1 == units.size() || !isSameParagraph(first, units.get(row.get() + 1))) {
            return EditOutcome.of(EditOutcome.Result.UNCHANGED);
        }
        Unit second = units.get(row.get() + 1);
        if (isLocked(first) || isLocked(second)) {
            return EditOutcome.of(EditOutcome.Result.LOCKED);
        }
        return apply("join", List.of(first, second), List.of(joined(first, second)));
    }

    private static boolean isSameParagraph(Unit one, Unit other) {
        return one.segment().paragraph().equals(other.segment().paragraph());
    }

    private Unit joined(Unit first, Unit second) {
        Placement one = first.segment().placement();
        Placement two = second.segment().placement();
        String between = one.after() + two.before();
        Placement placement = placed(one, one.before(), two.after(), List.of(first, second));
        Content source = first.source().plus(Content.of(between)).plus(second.source());
        Annotations notes =
                plus(first.segment().annotations(), second.segment().annotations().notes());
        Unit unit =
                Unit.of(new Segment(freshId(), placement, source, notes))
                        .with(plus(first.annotations(), second.annotations().notes()));
        for (VersionTag version : session.bitext().versions()) {
            Variant variant = joined(version, first.variant(version), second.variant(version));
            unit = unit.with(version, variant);
        }
        return unit;
    }

    private Variant joined(VersionTag version, Variant one, Variant two) {
        if (one.equals(Variant.EMPTY) && two.equals(Variant.EMPTY)) {
            return Variant.EMPTY;
        }
        boolean both = !one.content().isEmpty() && !two.content().isEmpty();
        Content glue = Content.of(both ? Cuts.glue(version) : "");
        Content content = one.content().plus(glue).plus(two.content());
        boolean fromSecond = one.content().isEmpty();
        Variant base = fromSecond ? two : one;
        Variant other = fromSecond ? one : two;
        Annotations notes = plus(base.annotations(), other.annotations().notes());
        return draft(base.with(notes), content, CHECK_JOIN);
    }

    /**
     * The source says something else; ids and texts stay.
     *
     * @return {@link EditOutcome.Result#NOTHING_TO_CONFIRM} if there would be no text left
     */
    public EditOutcome source(SegmentId id, Content content) {
        Optional<Unit> found = session.bitext().unit(id);
        if (found.isEmpty()) {
            return EditOutcome.of(EditOutcome.Result.GONE);
        }
        Unit unit = found.get();
        if (content.isBlank()) {
            return EditOutcome.of(EditOutcome.Result.NOTHING_TO_CONFIRM);
        }
        if (content.equals(unit.source())) {
            return EditOutcome.of(EditOutcome.Result.UNCHANGED);
        }
        return apply("source", List.of(unit), List.of(withSource(unit, content, now())));
    }

    /** The unit with another source; confirmed variants get a note that says so. */
    static Unit withSource(Unit unit, Content content, Stamp now) {
        Segment old = unit.segment();
        Unit edited =
                unit.with(
                        new Segment(
                                old.id(),
                                old.placement(),
                                content,
                                old.annotations().changedAt(now)));
        for (VersionTag version : unit.variants().keySet()) {
            edited = edited.with(version, sourceChanged(unit.variant(version)));
        }
        return edited;
    }

    /** A confirmed variant gets a note that its source has changed. */
    static Variant sourceChanged(Variant variant) {
        return variant.status().isConfirmed() ? noted(variant, SOURCE_CHANGED) : variant;
    }

    /** Text that a machine has cut or joined: a draft to be read again. */
    private Variant draft(Variant variant, Content content, String check) {
        if (content.equals(variant.content()) && content.isEmpty()) {
            return variant;
        }
        Status status = content.isEmpty() ? Status.EMPTY : Status.DRAFT;
        Variant cut = variant.with(content, variant.origin(), now()).with(State.of(status), now());
        return noted(cut, check);
    }

    private static Variant noted(Variant variant, String text) {
        Note note = new Note(text, "en");
        return variant.annotations().notes().contains(note)
                ? variant
                : variant.with(variant.annotations().plusNote(note));
    }

    private static Annotations plus(Annotations annotations, List<Note> more) {
        List<Note> notes = new ArrayList<>(annotations.notes());
        more.stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        return annotations.withNotes(notes);
    }

    private static Placement placed(
            Placement old, String before, String after, List<Unit> parents) {
        List<SegmentId> ids = parents.stream().map(Unit::id).toList();
        return new Placement(old.paragraph(), before, after, ids);
    }

    /** A name that nobody has had or will have, also not after an undo. */
    private static SegmentId freshId() {
        return new SegmentId("s-" + UUID.randomUUID());
    }

    private static boolean isLocked(Unit unit) {
        return unit.variants().values().stream().anyMatch(variant -> variant.state().isLocked());
    }

    private EditOutcome apply(String label, List<Unit> before, List<Unit> after) {
        return EditOutcome.changed(
                session.apply(Edit.of(label, now(), new Change.Rows(before, after))));
    }

    private Stamp now() {
        return new Stamp(author, clock.instant());
    }
}
