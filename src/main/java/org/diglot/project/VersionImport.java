package org.diglot.project;

import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Origin;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a version from a file into a document, as one step of undo.
 *
 * <p>A row of the file finds its segment by the source text; where the same sentence occurs several
 * times, the rows go to the segments in order. What is confirmed, reviewed or locked already is not
 * overwritten unless {@link Policy#REPLACE} says so, and never if it is locked or reviewed.
 */
public final class VersionImport {

    /** What happens to text that is there already. */
    public enum Policy {
        /** Only empty segments and drafts are filled. */
        FILL,
        /** Confirmed text is replaced too; reviewed and locked text never. */
        REPLACE
    }

    /**
     * How the text is brought in.
     *
     * @param version the column
     * @param author the name that the variants bear
     * @param status the status they get: draft or translated
     * @param policy what happens to text that is there already
     */
    public record Options(VersionTag version, String author, Status status, Policy policy) {
        public Options {
            if (status != Status.DRAFT && status != Status.TRANSLATED) {
                throw new IllegalArgumentException(
                        "Imported text is draft or translated; only a reviewer makes it reviewed");
            }
        }
    }

    /**
     * What came of it.
     *
     * @param imported how many segments got text
     * @param kept how many segments kept the text they had
     * @param unmatched rows of the file whose source is no segment of the document
     * @param missing how many segments of the document are still without text in the version
     */
    public record Report(int imported, int kept, List<String> unmatched, int missing) {
        public Report {
            unmatched = List.copyOf(unmatched);
        }
    }

    private final DocumentSession session;
    private final Clock clock;

    /** An import into a session. */
    public VersionImport(DocumentSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * The versions that a file says it has beside its source; empty for a table, which does not
     * say.
     *
     * @throws ProjectException if the file cannot be read or is of no kind we know
     */
    public static List<VersionTag> versions(Path file) throws ProjectException {
        return new ImportFile(file).versions();
    }

    /**
     * Brings a file in and waits until it is on disk.
     *
     * @throws ProjectException if the file cannot be read or the disk refuses
     */
    public Report run(Path file, Options options) throws ProjectException {
        Bitext bitext = session.bitext();
        if (options.version().equals(bitext.header().source())) {
            throw new ProjectException(
                    options.version()
                            + " is the language of the source. Name the version you import with --version.");
        }
        Run run = new Run(bitext, options, new Stamp(options.author(), clock.instant()));
        for (ImportRow row : new ImportFile(file).rows(options.version())) {
            run.take(row);
        }
        if (!run.changes.isEmpty()) {
            Edit edit = new Edit("import", run.stamp, run.changes());
            var _ = session.apply(edit); // flush tells whether it reached the disk
            flush(file);
        }
        return run.report(session.bitext());
    }

    private void flush(Path file) throws ProjectException {
        try {
            session.flush();
        } catch (ProjectException e) {
            throw new ProjectException(
                    e.getMessage()
                            + " If the program ends before that, the TMX is as it was: import "
                            + file
                            + " again.",
                    e);
        }
    }

    /** One import: finds the segments, collects the changes. */
    private static final class Run {
        private final Bitext bitext;
        private final Options options;
        private final Stamp stamp;
        private final Map<Content, Deque<Unit>> open = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<String> unmatched = new ArrayList<>();
        private int kept;

        Run(Bitext bitext, Options options, Stamp stamp) {
            this.bitext = bitext;
            this.options = options;
            this.stamp = stamp;
            bitext.units()
                    .forEach(unit ->
                            open.computeIfAbsent(unit.source(), s -> new ArrayDeque<>()).add(unit));
        }

        void take(ImportRow row) {
            Deque<Unit> candidates = open.getOrDefault(row.source(), new ArrayDeque<>());
            if (candidates.isEmpty()) {
                unmatched.add(row.place() + ": " + row.source().plainText());
                return;
            }
            Unit unit = candidates.remove();
            Variant old = unit.variant(options.version());
            if (mayReplace(old, row)) {
                changes.add(Change.Rows.of(unit, unit.with(options.version(), made(old, row))));
            } else {
                kept++;
            }
        }

        private boolean mayReplace(Variant old, ImportRow row) {
            boolean same = old.content().equals(row.target()) && old.status() == options.status();
            boolean untouchable = old.state().isLocked() || old.status() == Status.REVIEWED;
            boolean confirmed = old.status() == Status.TRANSLATED;
            return !same && !untouchable && (!confirmed || options.policy() == Policy.REPLACE);
        }

        private Variant made(Variant old, ImportRow row) {
            Annotations known = old.annotations().changedAt(stamp);
            Annotations noted =
                    row.note() == null || known.notes().contains(row.note())
                            ? known
                            : known.plusNote(row.note());
            return new Variant(row.target(), State.of(options.status()), Origin.IMPORTED, noted);
        }

        List<Change> changes() {
            List<Change> all = new ArrayList<>();
            List<VersionTag> versions = bitext.versions();
            if (!versions.contains(options.version())) {
                List<VersionTag> more = new ArrayList<>(versions);
                more.add(options.version());
                all.add(new Change.Versions(versions, more));
            }
            all.addAll(changes);
            return all;
        }

        Report report(Bitext after) {
            int missing =
                    (int)
                            after.units().stream()
                                    .filter(unit ->
                                            unit.variant(options.version()).content().isBlank())
                                    .count();
            return new Report(changes.size(), kept, unmatched, missing);
        }
    }
}
