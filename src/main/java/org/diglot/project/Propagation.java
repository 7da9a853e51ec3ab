package org.diglot.project;

import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Repeats a translation wherever the source says the same: in its document and in the others that
 * are open.
 *
 * <p>Reviewed, rejected and locked variants are never touched, translated ones only when asked.
 * What is repeated is a draft, for its translator to look at, and says in a note where it is from
 * and whether its neighbours differ. It is one step of undo in each document. May be used from any
 * thread.
 */
public final class Propagation {

    /** What may be replaced. */
    public enum Reach {
        /** Nothing that anybody stands behind. */
        EMPTY_AND_DRAFTS,
        /** What is translated, too; never what is reviewed. */
        TRANSLATED_TOO
    }

    /** Whether the same sentences stand before and after. */
    public enum Surroundings {
        SAME,
        DIFFERENT
    }

    /**
     * A cell whose source says the same.
     *
     * @param document where it is
     * @param cell its segment and version
     * @param status how far it has come
     * @param surroundings whether its neighbours are those of the segment that was translated
     */
    public record Repeat(String document, Cell cell, Status status, Surroundings surroundings) {}

    /**
     * What could be repeated where.
     *
     * @param from the cell that was translated
     * @param content what it says
     * @param repeats the others that do not say so yet, by document and in its order
     */
    public record Plan(Cell from, Content content, List<Repeat> repeats) {
        public Plan {
            repeats = List.copyOf(repeats);
        }

        /** What a reach allows to be replaced. */
        public List<Repeat> within(Reach reach) {
            return repeats.stream()
                    .filter(one ->
                            reach == Reach.TRANSLATED_TOO || one.status() != Status.TRANSLATED)
                    .toList();
        }
    }

    private final Project project;

    /** Propagation among the open documents of a project. */
    public Propagation(Project project) {
        this.project = project;
    }

    /** Where the translation of a cell could be repeated; nowhere if the cell is empty or gone. */
    public Plan plan(String document, Cell from) {
        Map<String, Bitext> open = new LinkedHashMap<>();
        project.openSessions().forEach(session -> open.put(session.document(), session.bitext()));
        Optional<Unit> origin =
                Optional.ofNullable(open.get(document))
                        .flatMap(bitext -> bitext.unit(from.segment()))
                        .filter(unit -> !unit.variant(from.version()).content().isBlank());
        return origin.isEmpty()
                ? new Plan(from, Content.EMPTY, List.of())
                : plan(new Translated(document, from, origin.get()), open);
    }

    /** The cell whose translation is to be repeated. */
    private record Translated(String document, Cell cell, Unit unit) {
        Content content() {
            return unit.variant(cell.version()).content();
        }

        boolean is(String other, Unit one) {
            return document.equals(other) && unit.id().equals(one.id());
        }
    }

    private static Plan plan(Translated from, Map<String, Bitext> open) {
        List<Repeat> repeats = new ArrayList<>();
        VersionTag version = from.cell().version();
        Bitext home = Objects.requireNonNull(open.get(from.document()));
        open.forEach((document, bitext) ->
                bitext.units().stream()
                        .filter(unit -> unit.source().equals(from.unit().source()))
                        .filter(unit -> !from.is(document, unit))
                        .filter(unit -> isOpen(unit.variant(version), from.content()))
                        .map(unit ->
                                new Repeat(
                                        document,
                                        new Cell(unit.id(), version),
                                        unit.variant(version).status(),
                                        surroundings(home, from.cell(), bitext, unit)))
                        .forEach(repeats::add));
        return new Plan(from.cell(), from.content(), repeats);
    }

    private static boolean isOpen(Variant variant, Content content) {
        return switch (variant.status()) {
            case EMPTY, DRAFT, TRANSLATED ->
                    !variant.state().isLocked() && !variant.content().equals(content);
            case REVIEWED, REJECTED -> false;
        };
    }

    private static Surroundings surroundings(Bitext home, Cell from, Bitext other, Unit unit) {
        int here = home.row(from.segment()).orElseThrow();
        int there = other.row(unit.id()).orElseThrow();
        boolean same =
                Objects.equals(source(home, here - 1), source(other, there - 1))
                        && Objects.equals(source(home, here + 1), source(other, there + 1));
        return same ? Surroundings.SAME : Surroundings.DIFFERENT;
    }

    /** What a row says; nothing beyond the ends of the document. */
    private static Content source(Bitext bitext, int row) {
        boolean inside = row >= 0 && row < bitext.size();
        return inside ? bitext.units().get(row).source() : Content.EMPTY;
    }

    /**
     * Repeats the translation. What has been changed since the plan was made in a way that forbids
     * it is left.
     *
     * @return how many cells were changed
     */
    public int run(Plan plan, Reach reach) {
        int changed = 0;
        for (DocumentSession session : project.openSessions()) {
            List<Repeat> here =
                    plan.within(reach).stream()
                            .filter(one -> one.document().equals(session.document()))
                            .toList();
            changed += run(plan, here, reach, session);
        }
        return changed;
    }

    private int run(Plan plan, List<Repeat> repeats, Reach reach, DocumentSession session) {
        Bitext bitext = session.bitext();
        Stamp stamp =
                new Stamp(project.settings().authorOrUser(), project.workshop().clock().instant());
        List<Change> changes = new ArrayList<>();
        for (Repeat repeat : repeats) {
            bitext.unit(repeat.cell().segment())
                    .filter(unit -> mayStill(unit.variant(plan.from().version()), plan, reach))
                    .map(unit -> change(unit, repeat, plan, stamp))
                    .ifPresent(changes::add);
        }
        if (!changes.isEmpty()) {
            VersionTag version = plan.from().version();
            List<Change> all = new ArrayList<>();
            if (!bitext.versions().contains(version)) {
                List<VersionTag> more = new ArrayList<>(bitext.versions());
                more.add(version);
                all.add(new Change.Versions(bitext.versions(), more));
            }
            all.addAll(changes);
            var _ = session.apply(new Edit("propagate", stamp, all)); // the save state tells
        }
        return changes.size();
    }

    private static boolean mayStill(Variant variant, Plan plan, Reach reach) {
        return isOpen(variant, plan.content())
                && (reach == Reach.TRANSLATED_TOO || variant.status() != Status.TRANSLATED);
    }

    private static Change change(Unit unit, Repeat repeat, Plan plan, Stamp stamp) {
        VersionTag version = plan.from().version();
        String context =
                repeat.surroundings() == Surroundings.SAME ? "" : " Its neighbours differ.";
        Note note = Note.of("Repeated from segment " + plan.from().segment() + "." + context);
        Annotations annotations =
                unit.variant(version).annotations().changedAt(stamp).plusNote(note);
        Variant draft =
                new Variant(plan.content(), State.of(Status.DRAFT), Origin.PROPAGATED, annotations);
        return Change.Rows.of(unit, unit.with(version, draft));
    }
}
