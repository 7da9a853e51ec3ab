package org.diglot.project;

import org.diglot.memory.Adaptation;
import org.diglot.memory.Cancellation;
import org.diglot.memory.Draft;
import org.diglot.memory.Limits;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.ProvenanceInWords;
import org.diglot.memory.ReasonsInWords;
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

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * @param means what may be taken beside the matches as they stand
     */
    public record Options(VersionTag version, int threshold, String author, Set<Means> means) {
        public Options {
            means = Set.copyOf(means);
        }

        /** Only matches as they stand. */
        public Options(VersionTag version, int threshold, String author) {
            this(version, threshold, author, Set.of());
        }
    }

    /** What may be taken beside the matches as they stand. */
    public enum Means {
        /** Matches with numbers, a term or codes of the segment put in. */
        ADAPTED,
        /**
         * Parts that are known, the rest left in the source's language, where there is no match.
         */
        ASSEMBLED
    }

    /**
     * What came of it.
     *
     * @param filled how many segments got a draft
     * @param exact how many of those from the same source text (100 % or more)
     * @param adapted how many of those from a match that was adapted
     * @param assembled how many of those from parts
     * @param empty how many segments are still empty
     */
    public record Report(int filled, int exact, int adapted, int assembled, int empty) {}

    private final DocumentSession session;
    private final Memories memories;
    private final Drafting drafting;
    private final Clock clock;

    /** A pre-translation of a document of a project. */
    public Pretranslation(DocumentSession session, Project project) {
        this.session = session;
        this.memories = project.memories();
        this.drafting = new Drafting(memories, project.folder());
        this.clock = project.workshop().clock();
    }

    /**
     * Does it, and waits until it is on disk. If it is cancelled, nothing is changed. A segment
     * that somebody writes in meanwhile is left to them.
     *
     * @throws ProjectException if the memory cannot be asked or the disk refuses
     */
    public Report run(Options options, Progress progress) throws ProjectException {
        Bitext bitext = session.bitext();
        if (options.version().equals(bitext.header().source())) {
            throw new ProjectException(
                    options.version() + " is the language of the source. Nothing was changed.");
        }
        List<Change.Rows> changes = new ArrayList<>();
        Map<Made, Integer> counts = new EnumMap<>(Made.class);
        int row = 0;
        for (Unit unit : bitext.units()) {
            progress.tell("pre-translate", row, bitext.size());
            row++;
            if (progress.isCancelled() || !isEmpty(unit.variant(options.version()))) {
                continue;
            }
            Optional<Filling> filling = filling(bitext, unit, options);
            counts.merge(filling.map(Filling::made).orElse(Made.NOTHING), 1, Integer::sum);
            filling.ifPresent(found -> changes.add(change(unit, found, options)));
        }
        if (progress.isCancelled()) {
            return new Report(0, 0, 0, 0, 0);
        }
        return new Report(
                apply(changes, options),
                counts.getOrDefault(Made.EXACT, 0),
                counts.getOrDefault(Made.ADAPTED, 0),
                counts.getOrDefault(Made.ASSEMBLED, 0),
                counts.getOrDefault(Made.NOTHING, 0));
    }

    private static boolean isEmpty(Variant variant) {
        return variant.content().isBlank() && !variant.state().isLocked();
    }

    /** How a segment was filled. */
    private enum Made {
        EXACT,
        SIMILAR,
        ADAPTED,
        ASSEMBLED,
        NOTHING
    }

    private record Filling(Made made, Content content, String note) {
        Origin origin() {
            return switch (made) {
                case EXACT, SIMILAR, NOTHING -> Origin.MATCH;
                case ADAPTED -> Origin.ADAPTED;
                case ASSEMBLED -> Origin.ASSEMBLED;
            };
        }
    }

    private Optional<Filling> filling(Bitext bitext, Unit unit, Options options)
            throws ProjectException {
        Limits limits = Limits.USUAL.withThreshold(options.threshold()).withCount(1);
        Cell cell = new Cell(unit.id(), options.version());
        MatchQuery query = memories.query(bitext, cell, limits).orElseThrow();
        MatchResult found = memories.search(query, Cancellation.NEVER);
        if (!found.matches().isEmpty()) {
            return Optional.of(filling(query, found, options));
        }
        return options.means().contains(Means.ASSEMBLED)
                ? Optional.ofNullable(drafting.of(query, found, Cancellation.NEVER).assembled())
                        .map(Pretranslation::assembled)
                : Optional.empty();
    }

    private Filling filling(MatchQuery query, MatchResult found, Options options) {
        Match match = found.matches().getFirst();
        MatchedVariant best = match.variants().getFirst();
        if (options.means().contains(Means.ADAPTED)) {
            for (Adaptation adapted : drafting.adapted(query, found)) {
                if (adapted.variant().equals(best)) {
                    return new Filling(
                            Made.ADAPTED,
                            adapted.draft().content(),
                            note(match, best)
                                    + " Adapted: "
                                    + String.join(
                                            "; ", ProvenanceInWords.phrases(adapted.draft())));
                }
            }
        }
        Made made = best.score().percent() >= 100 ? Made.EXACT : Made.SIMILAR;
        return new Filling(made, best.variant().content(), note(match, best));
    }

    private static String note(Match match, MatchedVariant best) {
        return "From a match of "
                + best.score().percent()
                + "%: "
                + ReasonsInWords.sentence(match.reasons())
                + " ("
                + best.places().getFirst().memory()
                + " "
                + best.places().getFirst().unit()
                + ")";
    }

    private static Filling assembled(Draft draft) {
        return new Filling(
                Made.ASSEMBLED,
                draft.content(),
                "Assembled from parts: " + String.join("; ", ProvenanceInWords.phrases(draft)));
    }

    private Change.Rows change(Unit unit, Filling filling, Options options) {
        Stamp stamp = new Stamp(options.author(), clock.instant());
        Annotations annotations =
                unit.variant(options.version())
                        .annotations()
                        .changedAt(stamp)
                        .plusNote(Note.of(filling.note()));
        Variant draft =
                new Variant(
                        filling.content(), State.of(Status.DRAFT), filling.origin(), annotations);
        return Change.Rows.of(unit, unit.with(options.version(), draft));
    }

    private int apply(List<Change.Rows> made, Options options) throws ProjectException {
        Bitext now = session.bitext();
        List<Change> changes = new ArrayList<>(made);
        changes.removeIf(change ->
                !(change instanceof Change.Rows(List<Unit> before, _)
                        && now.unit(before.getFirst().id())
                                .filter(before.getFirst()::equals)
                                .isPresent()));
        int filled = changes.size();
        if (filled == 0) {
            return 0;
        }
        List<VersionTag> versions = now.versions();
        if (!versions.contains(options.version())) {
            List<VersionTag> more = new ArrayList<>(versions);
            more.add(options.version());
            changes.addFirst(new Change.Versions(versions, more));
        }
        Stamp stamp = new Stamp(options.author(), clock.instant());
        var _ = session.apply(new Edit("pretranslate", stamp, changes)); // flush tells of the disk
        session.flush();
        return filled;
    }
}
