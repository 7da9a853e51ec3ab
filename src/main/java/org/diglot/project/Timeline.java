package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.SegmentId;
import org.diglot.model.StaleEditException;
import org.diglot.model.Stamp;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The life of a document, edit by edit, as far back as its journal tells. Typing in one cell
 * without anything between counts as one step. Immutable; may be used from any thread.
 */
public final class Timeline {
    /** So many steps are taken back together; a table is kept for each such part of the way. */
    private static final int STRIDE = 100;

    private final List<Moment> moments;
    private final List<Integer> stops;
    private final List<Bitext> milestones;

    private Timeline(List<Moment> moments, List<Integer> stops, List<Bitext> milestones) {
        this.moments = moments;
        this.stops = stops;
        this.milestones = milestones;
    }

    /**
     * The way to this state of a document.
     *
     * @param now the document after all moments
     * @param moments the oldest first; those before a change from outside are left out
     */
    public static Timeline of(Bitext now, List<Moment> moments) {
        List<Bitext> milestones = new ArrayList<>(List.of(now));
        int first = moments.size();
        while (first > 0) {
            int from = Math.max(0, first - STRIDE);
            Optional<Bitext> before = before(milestones.getLast(), moments.subList(from, first));
            if (before.isEmpty()) {
                first = reach(milestones.getLast(), moments, first);
                break;
            }
            milestones.add(before.get());
            first = from;
        }
        List<Moment> known = List.copyOf(moments.subList(first, moments.size()));
        return new Timeline(known, stops(known), milestones);
    }

    /** How far back single steps lead, where a whole stride does not fit. */
    private static int reach(Bitext after, List<Moment> moments, int end) {
        Bitext state = after;
        for (int first = end; first > 0; first--) {
            Optional<Bitext> before = before(state, moments.subList(first - 1, first));
            if (before.isEmpty()) {
                return first;
            }
            state = before.get();
        }
        return 0;
    }

    private static Optional<Bitext> before(Bitext after, List<Moment> moments) {
        List<Change> changes = new ArrayList<>();
        for (Moment moment : moments.reversed()) {
            changes.addAll(moment.edit().inverse(Stamp.UNKNOWN).changes());
        }
        try {
            return Optional.of(after.apply(new Edit("back", Stamp.UNKNOWN, changes)));
        } catch (StaleEditException changedOutside) {
            return Optional.empty();
        }
    }

    private static List<Integer> stops(List<Moment> moments) {
        List<Integer> stops = new ArrayList<>(List.of(0));
        for (int i = 1; i <= moments.size(); i++) {
            boolean goesOn = i < moments.size() && isSameTyping(moments.get(i - 1), moments.get(i));
            if (!goesOn) {
                stops.add(i);
            }
        }
        return List.copyOf(stops);
    }

    private static boolean isSameTyping(Moment one, Moment next) {
        return one.edit().label().equals("type")
                && next.edit().label().equals("type")
                && one.turn() == next.turn()
                && Objects.equals(one.edit().stamp().author(), next.edit().stamp().author())
                && cell(one.edit()).isPresent()
                && cell(one.edit()).equals(cell(next.edit()));
    }

    /** The only cell of a version that an edit changes; empty if there are more or none. */
    public static Optional<Cell> cell(Edit edit) {
        if (edit.changes().size() != 1
                || !(edit.changes().getFirst() instanceof Change.Rows rows)
                || rows.before().size() != 1
                || rows.after().size() != 1) {
            return Optional.empty();
        }
        Unit before = rows.before().getFirst();
        Unit after = rows.after().getFirst();
        SegmentId id = after.id();
        List<VersionTag> changed = new ArrayList<>();
        for (VersionTag version : after.variants().keySet()) {
            addIfChanged(version, before.variant(version), after.variant(version), changed);
        }
        for (VersionTag version : before.variants().keySet()) {
            if (!after.variants().containsKey(version)) {
                changed.add(version);
            }
        }
        return changed.size() == 1
                ? Optional.of(new Cell(id, changed.getFirst()))
                : Optional.empty();
    }

    private static void addIfChanged(
            VersionTag version, Variant before, Variant after, List<VersionTag> into) {
        if (!before.equals(after)) {
            into.add(version);
        }
    }

    /** The number of steps; the state before the first one can be looked at too. */
    public int size() {
        return stops.size() - 1;
    }

    /**
     * What was done last before a step was reached.
     *
     * @param step from 1, the first, to {@link #size()}, the present
     */
    public Moment moment(int step) {
        return moments.get(stops.get(step) - 1);
    }

    /**
     * The document as it was.
     *
     * @param step from 0, before everything that is known, to {@link #size()}, the present
     */
    public Bitext at(int step) {
        int place = stops.get(step);
        int fromEnd = moments.size() - place;
        int milestone = Math.min(fromEnd / STRIDE, milestones.size() - 1);
        int end = moments.size() - milestone * STRIDE;
        return before(milestones.get(milestone), moments.subList(place, end)).orElseThrow();
    }
}
