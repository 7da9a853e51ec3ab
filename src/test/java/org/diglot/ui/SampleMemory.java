package org.diglot.ui;

import org.diglot.memory.Adaptation;
import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.DiffPiece;
import org.diglot.memory.Draft;
import org.diglot.memory.DraftPiece;
import org.diglot.memory.Match;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.Place;
import org.diglot.memory.Provenance;
import org.diglot.memory.Reason;
import org.diglot.memory.Score;
import org.diglot.memory.Surroundings;
import org.diglot.memory.WordDiff;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Variant;
import org.diglot.project.Cell;
import org.diglot.project.Drafts;
import org.diglot.ui.suggest.MemoryDesk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A memory that knows what the test tells it, by the number of the segment. */
public final class SampleMemory implements MemoryDesk {
    private final Map<SegmentId, MatchResult> matches = new HashMap<>();
    private final Map<SegmentId, Drafts> drafts = new HashMap<>();
    private final List<Cell> asked = new ArrayList<>();

    /** Nothing is known yet. */
    public static SampleMemory empty() {
        return new SampleMemory();
    }

    /** Translations of a sentence that differs in one word. */
    public SampleMemory knows(String segment, String... translations) {
        WordDiff diff =
                new WordDiff(
                        List.of(
                                DiffPiece.of("The cat ", "The cat "),
                                DiffPiece.of("was", "is"),
                                DiffPiece.of(" black.", " black.")));
        List<MatchedVariant> variants =
                Arrays.stream(translations).map(SampleMemory::variant).toList();
        Match match =
                new Match(
                        Content.of(diff.oldText()),
                        diff,
                        List.of(new Reason.Replaced("was", "is")),
                        variants);
        matches.put(
                new SegmentId(segment),
                new MatchResult(List.of(match), MatchResult.Guarantee.COMPLETE));
        return this;
    }

    /** A memory that is still being read has nothing for a segment yet. */
    public void isStillRead(String segment) {
        matches.put(
                new SegmentId(segment), new MatchResult(List.of(), MatchResult.Guarantee.PARTIAL));
    }

    private static MatchedVariant variant(String text) {
        Stamp stamp = new Stamp("Ana", Instant.parse("2026-11-02T10:00:00Z"));
        return new MatchedVariant(
                Samples.ES,
                new Variant(
                        Content.of(text),
                        State.of(Status.TRANSLATED),
                        Origin.TYPED,
                        Annotations.created(stamp)),
                new Score(92, List.of(), 0),
                List.of(new Place("tmx/essay.tmx", "tmx/essay.tmx", new SegmentId("9"))));
    }

    @Override
    public synchronized MatchResult matches(Bitext bitext, Cell cell, Cancellation cancellation) {
        if (cancellation.isCancelled()) {
            throw new java.util.concurrent.CancellationException("superseded");
        }
        asked.add(cell);
        return matches.getOrDefault(cell.segment(), MatchResult.NOTHING);
    }

    /** The segments that were asked for, in order. */
    public synchronized List<String> asked() {
        return asked.stream().map(cell -> cell.segment().value()).toList();
    }

    /** The first translation is adapted to read so. */
    public void adapts(String segment, String text) {
        Match match =
                Objects.requireNonNull(matches.get(new SegmentId(segment))).matches().getFirst();
        Provenance from = new Provenance.Figure("1", "2");
        Adaptation adapted =
                new Adaptation(
                        match, match.variants().getFirst(), draft(Draft.Kind.ADAPTED, text, from));
        drafts.put(new SegmentId(segment), new Drafts(List.of(adapted), null, List.of()));
    }

    /** Parts are put together to read so. */
    public void assembles(String segment, String text) {
        Provenance from = new Provenance.Glossary("word");
        Draft draft = draft(Draft.Kind.ASSEMBLED, text, from);
        drafts.put(new SegmentId(segment), new Drafts(List.of(), draft, List.of()));
    }

    private static Draft draft(Draft.Kind kind, String text, Provenance from) {
        return new Draft(kind, List.of(new DraftPiece(Content.of(text), from)));
    }

    @Override
    public synchronized Drafts drafts(
            Bitext bitext, Cell cell, MatchResult found, Cancellation cancellation) {
        return drafts.getOrDefault(cell.segment(), Drafts.NONE);
    }

    @Override
    public ConcordancePage concordance(Search search, Cancellation cancellation) {
        return ConcordancePage.NOTHING;
    }

    @Override
    public Surroundings surroundings(Place hit, Search search) {
        return Surroundings.UNKNOWN;
    }

    @Override
    public int save(Search search, Path file) {
        return 0;
    }

    @Override
    public int units() {
        return 412_386;
    }

    @Override
    public int threshold() {
        return 50;
    }
}
