package org.diglot.project;

import org.diglot.memory.Adaptation;
import org.diglot.memory.Cancellation;
import org.diglot.memory.Direction;
import org.diglot.memory.Draft;
import org.diglot.memory.Limits;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.PartQuery;
import org.diglot.memory.Parts;
import org.diglot.memory.Provenance;
import org.diglot.memory.SegmentContext;
import org.diglot.memory.draft.Adapter;
import org.diglot.memory.draft.Assembler;
import org.diglot.memory.draft.Counterpart;
import org.diglot.memory.draft.NumberAdaptation;
import org.diglot.memory.draft.PartText;
import org.diglot.memory.draft.Replacement;
import org.diglot.memory.match.Texts;
import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes drafts for a segment from what the memory and the glossary know: adapts its matches, and
 * where there is none, assembles its parts.
 *
 * <p>May be used from any thread, but blocks, so not from the painting thread. A glossary that
 * cannot be read costs the terms and nothing else.
 */
public final class Drafting {
    /** The parts are looked for no longer than this, so that nobody waits for them. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    /** Of so many whole units the translations are looked up, the longest first. */
    private static final int UNITS = 16;

    /** A unit with the same words may differ so much in signs and capitals. */
    private static final int SAME_WORDS = 85;

    private static final int WHOLE = 100;

    private final Memories memories;
    private final DraftGlossary glossary;
    private final Adapter adapter = new Adapter();
    private final Assembler assembler = new Assembler();
    private final Counterpart counterpart = new Counterpart();
    private final Texts texts = new Texts();

    /** Drafts from the memory of a project and the glossary in its folder. */
    public Drafting(Memories memories, ProjectFolder folder) {
        this.memories = memories;
        this.glossary = new DraftGlossary(folder.settings().resolveSibling("glossary.tsv"));
    }

    /**
     * What can be offered for a segment beside its matches.
     *
     * @param matches the answer to {@code query}
     * @throws ProjectException if the memory cannot be asked
     */
    public Drafts of(MatchQuery query, MatchResult matches, Cancellation cancellation)
            throws ProjectException {
        return matches.matches().isEmpty()
                ? assembled(query, cancellation)
                : new Drafts(adapted(query, matches), null, List.of());
    }

    /**
     * The translations of matches that could be adapted. What one draft says, or a match with the
     * same source, no other draft says again.
     */
    List<Adaptation> adapted(MatchQuery query, MatchResult matches) {
        DraftTerms known = glossary.terms(query.direction().source());
        List<Adaptation> adapted = new ArrayList<>();
        Set<Content> said = new HashSet<>(translationsOfTheSame(matches));
        for (Match match : matches.matches()) {
            for (MatchedVariant variant : match.variants()) {
                adapter.adapt(query, match, variant, known.replaced(query, match, variant))
                        .filter(draft -> said.add(draft.content()))
                        .map(draft -> new Adaptation(match, variant, draft))
                        .ifPresent(adapted::add);
            }
        }
        return adapted;
    }

    private static List<Content> translationsOfTheSame(MatchResult matches) {
        return matches.matches().stream()
                .flatMap(match -> match.variants().stream())
                .filter(variant -> variant.score().percent() >= WHOLE)
                .map(variant -> variant.variant().content())
                .toList();
    }

    private Drafts assembled(MatchQuery query, Cancellation cancellation) throws ProjectException {
        Content text = query.text();
        PartQuery parts = new PartQuery(query.direction(), text, query.context().self());
        Cancellation patience = Deadline.in(PATIENCE, cancellation);
        Parts known = memories.parts(parts, patience);
        List<Replacement> pieces = new ArrayList<>();
        for (Parts.Run run : known.units().stream().limit(UNITS).toList()) {
            if (!cancellation.isCancelled()) {
                unit(query, run).ifPresent(pieces::add);
            }
        }
        known.inside().forEach(inside -> guess(query, inside).ifPresent(pieces::add));
        pieces.addAll(
                glossary.terms(query.direction().source())
                        .filled(text.plainText(), query.direction()));
        @Nullable Draft draft = assembler.assemble(text, query.direction(), pieces).orElse(null);
        return new Drafts(List.of(), draft, known.inside());
    }

    /** The best translation of a unit that is a part of the segment. */
    private Optional<Replacement> unit(MatchQuery segment, Parts.Run run) throws ProjectException {
        String text = segment.text().plainText();
        String part = text.substring(run.span().start(), run.span().end());
        MatchQuery query =
                MatchQuery.of(segment.direction(), Content.of(part))
                        .in(new SegmentContext(null, null, segment.context().self()))
                        .within(Limits.USUAL.withThreshold(SAME_WORDS).withCount(1));
        return memories.search(query, Cancellation.NEVER).matches().stream()
                .filter(match -> match.score().similarity() == 100)
                .findFirst()
                .flatMap(match -> unit(segment.direction(), run, part, match));
    }

    private Optional<Replacement> unit(
            Direction direction, Parts.Run run, String part, Match match) {
        MatchedVariant best = match.variants().getFirst();
        String unit = match.source().plainText();
        String translation = best.variant().content().plainText();
        Provenance from =
                new Provenance.WholeUnit(part, best.score().percent(), best.places().getFirst());
        return new NumberAdaptation(direction)
                .adapted(unit, part, translation, texts)
                .map(text -> PartText.fitted(part, unit, text, best.version()))
                .map(text -> new Replacement(run.span().start(), run.span().end(), text, from));
    }

    private Optional<Replacement> guess(MatchQuery query, Parts.Inside inside) {
        int start = inside.run().span().start();
        int end = inside.run().span().end();
        String part = query.text().plainText().substring(start, end);
        return counterpart
                .of(inside, part, query.direction())
                .map(guess ->
                        new Replacement(
                                start,
                                end,
                                guess.text(),
                                new Provenance.Guess(part, guess.units())));
    }

    /** Gives up when somebody else does, or when time is over. */
    private record Deadline(long nanos, Cancellation other) implements Cancellation {

        static Deadline in(Duration time, Cancellation other) {
            return new Deadline(System.nanoTime() + time.toNanos(), other);
        }

        @Override
        public boolean isCancelled() {
            return System.nanoTime() - nanos > 0 || other.isCancelled();
        }
    }
}
