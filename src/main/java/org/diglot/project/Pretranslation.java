package org.diglot.project;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Limits;
import org.diglot.memory.Match;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.ReasonsInWords;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
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

/**
 * Fills the empty segments of a version with the best matches of the memory, as drafts, in one step
 * of undo.
 *
 * <p>Each draft has a note that says what it was made of. Text that is there is never touched.
 */
public final class Pretranslation {

    /**
     * How it is done.
     *
     * @param version the column to fill
     * @param threshold the lowest percentage that is taken, 30 to 100
     * @param author the name that the drafts bear
     */
    public record Options(VersionTag version, int threshold, String author) {}

    /**
     * What came of it.
     *
     * @param filled how many segments got a draft
     * @param exact how many of those from the same source text (100 % or more)
     * @param empty how many segments are still empty
     */
    public record Report(int filled, int exact, int empty) {}

    private final DocumentSession session;
    private final Memories memories;
    private final Clock clock;

    /** A pre-translation of a document from a memory. */
    public Pretranslation(DocumentSession session, Memories memories, Clock clock) {
        this.session = session;
        this.memories = memories;
        this.clock = clock;
    }

    /**
     * Does it, and waits until it is on disk.
     *
     * @throws ProjectException if the memory cannot be asked or the disk refuses
     */
    public Report run(Options options, Progress progress) throws ProjectException {
        Bitext bitext = session.bitext();
        if (options.version().equals(bitext.header().source())) {
            throw new ProjectException(
                    options.version() + " is the language of the source. Nothing was changed.");
        }
        List<Change> changes = new ArrayList<>();
        int exact = 0;
        int empty = 0;
        int row = 0;
        for (Unit unit : bitext.units()) {
            progress.tell("pre-translate", row, bitext.size());
            row++;
            if (progress.isCancelled() || !isEmpty(unit.variant(options.version()))) {
                continue;
            }
            Optional<Match> match = best(bitext, unit, options);
            empty += match.isEmpty() ? 1 : 0;
            exact += match.filter(found -> found.score().percent() >= 100).isPresent() ? 1 : 0;
            match.ifPresent(found -> changes.add(change(unit, found, options)));
        }
        apply(bitext, changes, options);
        return new Report(changes.size(), exact, empty);
    }

    private static boolean isEmpty(Variant variant) {
        return variant.content().isBlank() && !variant.state().isLocked();
    }

    private Optional<Match> best(Bitext bitext, Unit unit, Options options)
            throws ProjectException {
        Limits limits = Limits.USUAL.withThreshold(options.threshold()).withCount(1);
        return memories
                .matches(bitext, new Cell(unit.id(), options.version()), limits, Cancellation.NEVER)
                .matches()
                .stream()
                .findFirst();
    }

    private Change change(Unit unit, Match match, Options options) {
        MatchedVariant best = match.variants().getFirst();
        Stamp stamp = new Stamp(options.author(), clock.instant());
        Note note =
                Note.of(
                        "From a match of "
                                + best.score().percent()
                                + "%: "
                                + ReasonsInWords.sentence(match.reasons())
                                + " ("
                                + best.places().getFirst().memory()
                                + " "
                                + best.places().getFirst().unit()
                                + ")");
        Annotations annotations =
                unit.variant(options.version()).annotations().changedAt(stamp).plusNote(note);
        Variant draft =
                new Variant(
                        best.variant().content(),
                        State.of(Status.DRAFT),
                        Origin.MATCH,
                        annotations);
        return Change.Rows.of(unit, unit.with(options.version(), draft));
    }

    private void apply(Bitext bitext, List<Change> changes, Options options)
            throws ProjectException {
        if (changes.isEmpty()) {
            return;
        }
        List<Change> all = new ArrayList<>();
        if (!bitext.versions().contains(options.version())) {
            List<VersionTag> more = new ArrayList<>(bitext.versions());
            more.add(options.version());
            all.add(new Change.Versions(bitext.versions(), more));
        }
        all.addAll(changes);
        Stamp stamp = new Stamp(options.author(), clock.instant());
        var _ = session.apply(new Edit("pretranslate", stamp, all)); // flush tells of the disk
        session.flush();
    }
}
