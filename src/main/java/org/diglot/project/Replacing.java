package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.StaleEditException;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.ReplacePreview.Codes;
import org.diglot.project.ReplacePreview.Hit;
import org.diglot.project.ReplacePreview.LeftAlone;
import org.diglot.project.ReplacePreview.Place;
import org.diglot.project.ReplaceRequest.Confirmed;
import org.diglot.project.ReplaceRequest.Reviewed;
import org.diglot.project.search.CodedText;
import org.diglot.project.search.CodedText.Spot;
import org.diglot.project.search.SearchException;
import org.diglot.project.search.TextHit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Replaces text in many cells at once: first a preview of every hit, then one step of undo for all
 * that are chosen.
 *
 * <p>Locked variants are never touched, reviewed ones only if that is asked for; both are counted.
 * Inline codes are never lost. In the source a replacement is an edit of the source: confirmed
 * variants keep their status and get a note.
 *
 * <p>May be used from any thread.
 */
public final class Replacing {
    private static final int TRIES = 5;

    private final DocumentSession session;
    private final String author;
    private final Clock clock;

    /**
     * Replacing in a session.
     *
     * @param author the name that the edit bears
     * @param clock tells the time that the edit bears
     */
    public Replacing(DocumentSession session, String author, Clock clock) {
        this.session = session;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Finds everything that would change. Nothing is changed.
     *
     * @param progress is told the rows; if it cancels, the preview holds what was found so far
     * @throws SearchException if the expression cannot be waited for
     */
    public static ReplacePreview preview(Bitext bitext, ReplaceRequest request, Progress progress)
            throws SearchException {
        Finding finding = new Finding(bitext, request);
        int row = 0;
        for (Unit unit : bitext.units()) {
            if (progress.isCancelled()) {
                break;
            }
            progress.tell("replace", row, bitext.size());
            row++;
            finding.look(unit, row);
        }
        return finding.preview();
    }

    /** One walk through a document. */
    private static final class Finding {
        private final VersionTag source;
        private final ReplaceRequest request;
        private final List<Hit> hits = new ArrayList<>();
        private int locked;
        private int reviewed;

        Finding(Bitext bitext, ReplaceRequest request) {
            this.source = bitext.header().source();
            this.request = request;
        }

        void look(Unit unit, int row) throws SearchException {
            for (VersionTag version : request.columns()) {
                boolean inSource = version.equals(source);
                Variant variant = unit.variant(version);
                Content content = inSource ? unit.source() : variant.content();
                if (!content.isEmpty()) {
                    List<Hit> found =
                            look(
                                    new Cell(unit.id(), version),
                                    row,
                                    content,
                                    inSource ? Variant.EMPTY : variant);
                    count(found, inSource ? State.EMPTY : variant.state());
                }
            }
        }

        private List<Hit> look(Cell cell, int row, Content content, Variant variant)
                throws SearchException {
            CodedText coded = CodedText.of(content);
            List<Hit> found = new ArrayList<>();
            for (TextHit hit : request.search().in(coded.plain(), cell.version())) {
                String with = request.with().of(hit);
                if (!with.equals(coded.plain().substring(hit.from(), hit.to()))) {
                    Place place = new Place(content, hit.from(), hit.to(), with);
                    found.add(new Hit(cell, row, place, variant.status(), codes(coded, place)));
                }
            }
            return found;
        }

        private static Codes codes(CodedText coded, Place place) {
            return coded.movesCode(spot(place)) ? Codes.STEP_ASIDE : Codes.STAY;
        }

        private void count(List<Hit> found, State state) {
            if (state.isLocked()) {
                locked += found.size();
            } else if (isSpared(state.status(), request)) {
                reviewed += found.size();
            } else {
                hits.addAll(found);
            }
        }

        ReplacePreview preview() {
            return new ReplacePreview(request, hits, new LeftAlone(locked, reviewed));
        }
    }

    private static boolean isSpared(Status status, ReplaceRequest request) {
        return status == Status.REVIEWED && request.terms().reviewed() == Reviewed.LEFT_ALONE;
    }

    private static Spot spot(Place place) {
        return new Spot(place.from(), place.to(), place.with());
    }

    /**
     * Replaces the chosen hits in one step of undo. A cell that was edited after the preview is
     * left alone.
     */
    public ReplaceReport apply(ReplacePreview preview, Predicate<Hit> chosen) {
        int tries = 1;
        while (true) {
            try {
                return apply(made(session.bitext(), preview, chosen, now()));
            } catch (StaleEditException e) {
                tries++; // somebody typed just now: look again
                if (tries > TRIES) {
                    throw e;
                }
            }
        }
    }

    private ReplaceReport apply(Made made) {
        CompletableFuture<Void> onDisk =
                made.edit()
                        .map(session::apply)
                        .orElseGet(() -> CompletableFuture.completedFuture(null));
        return new ReplaceReport(made.hits(), made.cells(), made.changedSince(), onDisk);
    }

    private Stamp now() {
        return new Stamp(author, clock.instant());
    }

    /**
     * An edit that replaces the chosen hits, not yet applied.
     *
     * @param edit empty if nothing would change
     * @param hits how many places it replaces
     * @param cells in how many cells
     * @param changedSince hits whose cell no longer says what it said in the preview
     */
    public record Made(Optional<Edit> edit, int hits, int cells, int changedSince) {}

    /** Makes the edit that replaces the chosen hits in a document; nothing is changed. */
    public static Made made(
            Bitext bitext, ReplacePreview preview, Predicate<Hit> chosen, Stamp now) {
        Map<Cell, List<Hit>> cells = new LinkedHashMap<>();
        for (Hit hit : preview.hits()) {
            if (chosen.test(hit)) {
                cells.computeIfAbsent(hit.cell(), cell -> new ArrayList<>()).add(hit);
            }
        }
        return new Making(bitext, preview.request(), now).make(cells);
    }

    /** The making of one edit. */
    private static final class Making {
        private final Bitext bitext;
        private final ReplaceRequest request;
        private final Stamp now;
        private final Map<SegmentId, Unit> units = new LinkedHashMap<>();
        private int hits;
        private int changedSince;
        private int changedCells;

        Making(Bitext bitext, ReplaceRequest request, Stamp now) {
            this.bitext = bitext;
            this.request = request;
            this.now = now;
        }

        Made make(Map<Cell, List<Hit>> cells) {
            cells.forEach(this::replace);
            List<Change> changes = new ArrayList<>();
            units.forEach((id, after) -> changes.add(Change.Rows.of(before(id), after)));
            Optional<Edit> edit =
                    changes.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Edit("replace", now, changes));
            return new Made(edit, hits, changedCells, changedSince);
        }

        private Unit before(SegmentId id) {
            return bitext.unit(id).orElseThrow();
        }

        private void replace(Cell cell, List<Hit> chosen) {
            Unit unit =
                    units.getOrDefault(cell.segment(), bitext.unit(cell.segment()).orElse(null));
            Content seen = chosen.getFirst().place().content();
            if (unit == null || !isAsSeen(unit, cell, seen)) {
                changedSince += chosen.size();
                return;
            }
            List<Spot> spots = chosen.stream().map(hit -> spot(hit.place())).toList();
            Content content = CodedText.of(seen).replaced(spots);
            units.put(cell.segment(), replaced(unit, cell.version(), content));
            hits += chosen.size();
            changedCells++;
        }

        private boolean isAsSeen(Unit unit, Cell cell, Content seen) {
            if (isSource(cell.version())) {
                return unit.source().equals(seen);
            }
            Variant variant = unit.variant(cell.version());
            return variant.content().equals(seen)
                    && !variant.state().isLocked()
                    && !isSpared(variant.status(), request);
        }

        private boolean isSource(VersionTag version) {
            return version.equals(bitext.header().source());
        }

        private Unit replaced(Unit unit, VersionTag version, Content content) {
            if (isSource(version)) {
                return content.isBlank() ? unit : Segmenting.withSource(unit, content, now);
            }
            Variant variant = unit.variant(version);
            Origin origin = content.isEmpty() ? Origin.UNKNOWN : variant.origin();
            State state = variant.state().with(status(variant.status(), content));
            return unit.with(version, variant.with(content, origin, now).with(state, now));
        }

        private Status status(Status before, Content content) {
            if (content.isEmpty()) {
                return Status.EMPTY;
            }
            boolean stays = request.terms().confirmed() == Confirmed.STAYS_TRANSLATED;
            return before.isConfirmed() && stays ? Status.TRANSLATED : Status.DRAFT;
        }
    }
}
