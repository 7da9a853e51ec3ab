package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Edit;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Brings back how a segment, a column or the whole document stood at an earlier time, in one step
 * of undo. What is locked now stays as it is.
 *
 * <p>May be used from any thread.
 */
public final class Restoring {

    /** What shall be brought back. */
    public sealed interface Scope {
        /** One row with all its versions; if it was split or joined, the rows it belongs to. */
        record OneSegment(SegmentId id) implements Scope {}

        /** One version in all rows that were there then. */
        record OneColumn(VersionTag version) implements Scope {}

        /** Everything, the columns too. */
        record WholeDocument() implements Scope {}
    }

    private final DocumentSession session;
    private final String author;
    private final Clock clock;

    /**
     * Restoring in a session.
     *
     * @param author the name that the edit bears
     * @param clock tells the time that the edit bears
     */
    public Restoring(DocumentSession session, String author, Clock clock) {
        this.session = session;
        this.author = author;
        this.clock = clock;
    }

    /** Brings back what {@code then} says. */
    public RestoreReport restore(Scope scope, Bitext then) {
        Made made = made(session.bitext(), then, scope, new Stamp(author, clock.instant()));
        CompletableFuture<Void> onDisk =
                made.edit()
                        .map(session::apply)
                        .orElseGet(() -> CompletableFuture.completedFuture(null));
        return new RestoreReport(made.rows(), made.locked(), made.gone(), onDisk);
    }

    /**
     * An edit that brings something back, not yet applied.
     *
     * @param edit empty if nothing would change
     * @param rows how many rows it changes
     * @param locked how many it leaves alone because a variant is locked
     * @param gone how many are no longer there
     */
    public record Made(Optional<Edit> edit, int rows, int locked, int gone) {}

    /** Makes the edit that leads from one state of a document back to another. */
    public static Made made(Bitext now, Bitext then, Scope scope, Stamp stamp) {
        Making making = new Making(now, then, stamp);
        switch (scope) {
            case Scope.OneSegment(SegmentId id) -> making.segment(id);
            case Scope.OneColumn(VersionTag version) -> making.column(version);
            case Scope.WholeDocument() -> making.document();
        }
        return making.made();
    }

    /** The making of one edit. */
    private static final class Making {
        private final Bitext now;
        private final Bitext then;
        private final Stamp stamp;
        private final List<Change> changes = new ArrayList<>();
        private int rows;
        private int locked;
        private int gone;

        Making(Bitext now, Bitext then, Stamp stamp) {
            this.now = now;
            this.then = then;
            this.stamp = stamp;
        }

        void segment(SegmentId id) {
            for (Change.Rows run : RowRuns.between(now, then)) {
                boolean here =
                        run.before().stream().anyMatch(unit -> unit.id().equals(id))
                                || run.after().stream().anyMatch(unit -> unit.id().equals(id));
                if (here) {
                    add(run);
                }
            }
        }

        void document() {
            if (!now.versions().equals(then.versions())) {
                changes.add(new Change.Versions(now.versions(), then.versions()));
            }
            RowRuns.between(now, then).forEach(this::add);
        }

        private void add(Change.Rows run) {
            if (run.before().stream().anyMatch(Making::isLocked)) {
                locked += run.before().size();
                return;
            }
            changes.add(run);
            rows += run.after().size();
        }

        private static boolean isLocked(Unit unit) {
            return unit.variants().values().stream()
                    .anyMatch(variant -> variant.state().isLocked());
        }

        void column(VersionTag version) {
            for (Unit unit : now.units()) {
                then.unit(unit.id()).ifPresentOrElse(old -> cell(unit, old, version), () -> gone++);
            }
        }

        private void cell(Unit unit, Unit old, VersionTag version) {
            Variant before = unit.variant(version);
            Variant wanted = old.variant(version);
            if (before.equals(wanted)) {
                return;
            }
            if (before.state().isLocked()) {
                locked++;
                return;
            }
            boolean sameSource = unit.source().equals(old.source());
            Variant after = sameSource ? wanted : Segmenting.sourceChanged(wanted);
            changes.add(Change.Rows.of(unit, unit.with(version, after)));
            rows++;
        }

        Made made() {
            Optional<Edit> edit =
                    changes.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Edit("restore", stamp, changes));
            return new Made(edit, rows, locked, gone);
        }
    }
}
