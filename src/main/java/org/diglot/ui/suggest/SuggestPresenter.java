package org.diglot.ui.suggest;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Draft;
import org.diglot.memory.Match;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchedVariant;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.Drafts;
import org.diglot.project.ProjectException;
import org.diglot.ui.kit.Delays.Pending;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up the segment under the caret and shows what is found. What was looked up ahead is shown
 * at once and asked again, since something may have been confirmed in the meantime. Painting thread
 * only.
 */
public final class SuggestPresenter {
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final int REMEMBERED = 24;
    private static final int AHEAD = 2;

    private final MemoryDesk memory;
    private final Runners runners;
    private final SuggestDisplay display;
    private final Question<Drafted> question;
    private final Question<Drafted> ahead;
    private final Map<Cell, Drafted> known = new LinkedHashMap<>();
    private @Nullable Cell cell;
    private @Nullable Drafted shown;
    private Offer offer = Offer.NOTHING;
    private int chosen;
    private Pending busy = () -> {};
    private Runnable changed = () -> {};

    /** A presenter that asks {@code memory} on the worker. */
    public SuggestPresenter(MemoryDesk memory, Runners runners, SuggestDisplay display) {
        this.memory = memory;
        this.runners = runners;
        this.display = display;
        this.question = new Question<>(runners.worker(), runners.painter(), this::failed);
        this.ahead = new Question<>(runners.worker(), runners.painter(), failure -> {});
    }

    /** Calls {@code listener} when there is something else to take. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** The caret stands in another cell of {@code bitext}. */
    public void lookUp(Bitext bitext, Cell where) {
        cell = where;
        shown = null;
        ahead.drop();
        if (where.version().equals(bitext.header().source())) {
            question.drop();
            publish(where, Offer.NOTHING, "suggest.in-source");
            return;
        }
        Drafted before = known.get(where);
        busy.cancel();
        if (before == null) {
            offer = Offer.NOTHING;
            busy = runners.delays().after(PATIENCE, () -> display.showNothing("suggest.busy"));
        } else {
            show(where, before);
        }
        question.askUnlessSuperseded(
                unwanted ->
                        () -> {
                            MatchResult matches =
                                    memory.matches(bitext, where, unwanted::getAsBoolean);
                            tellWithoutParts(where, matches);
                            return drafted(bitext, where, matches, unwanted::getAsBoolean);
                        },
                found -> answered(bitext, where, found));
    }

    /** Parts take longer than matches; nobody waits for them to learn that there is no match. */
    private void tellWithoutParts(Cell where, MatchResult matches) {
        if (matches.matches().isEmpty()) {
            runners.painter()
                    .execute(() -> {
                        if (where.equals(cell) && shown == null) {
                            show(where, new Drafted(matches, Drafts.NONE));
                        }
                    });
        }
    }

    /** There is no cell to look up. */
    public void nowhere() {
        cell = null;
        question.drop();
        ahead.drop();
        busy.cancel();
        offer = Offer.NOTHING;
        display.showNothing("suggest.nowhere");
    }

    private void answered(Bitext bitext, Cell where, Drafted found) {
        busy.cancel();
        remember(where, found);
        if (!found.equals(shown)) {
            show(where, found);
        }
        lookAhead(bitext, where.version(), bitext.row(where.segment()).orElse(0), 1);
    }

    private void failed(Exception failure) {
        busy.cancel();
        offer = Offer.NOTHING;
        display.showNothing("suggest.failed", String.valueOf(failure.getMessage()));
    }

    private void lookAhead(Bitext bitext, VersionTag version, int row, int step) {
        int next = row + step;
        if (step > AHEAD || next >= bitext.size()) {
            return;
        }
        Cell neighbour = new Cell(bitext.units().get(next).id(), version);
        ahead.askUnlessSuperseded(
                unwanted -> () -> ask(bitext, neighbour, unwanted::getAsBoolean),
                found -> {
                    remember(neighbour, found);
                    lookAhead(bitext, version, row, step + 1);
                });
    }

    private void remember(Cell where, Drafted found) {
        known.remove(where);
        known.put(where, found);
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /** Called from a worker. */
    private Drafted ask(Bitext bitext, Cell where, Cancellation unwanted) throws ProjectException {
        return drafted(bitext, where, memory.matches(bitext, where, unwanted), unwanted);
    }

    private Drafted drafted(Bitext bitext, Cell where, MatchResult matches, Cancellation unwanted)
            throws ProjectException {
        return new Drafted(matches, memory.drafts(bitext, where, matches, unwanted));
    }

    private record Drafted(MatchResult matches, Drafts drafts) {}

    private void show(Cell where, Drafted found) {
        shown = found;
        List<Suggestion> flat = new ArrayList<>();
        for (Match match : found.matches().matches()) {
            for (MatchedVariant variant : match.variants()) {
                found.drafts().adapted().stream()
                        .filter(one -> one.match().equals(match))
                        .filter(one -> one.variant().equals(variant))
                        .forEach(one -> flat.add(new Suggestion.Adapted(flat.size() + 1, one)));
                flat.add(new Suggestion.Found(flat.size() + 1, match, variant));
            }
        }
        Draft draft = found.drafts().assembled();
        if (draft != null) {
            flat.add(new Suggestion.Assembled(flat.size() + 1, where.version(), draft));
        }
        boolean isAll = found.matches().guarantee() != MatchResult.Guarantee.PARTIAL;
        publish(
                where,
                new Offer(flat, found.drafts().inside()),
                isAll ? "suggest.none" : "suggest.partial");
    }

    private void publish(Cell where, Offer found, String otherwise) {
        if (!where.equals(cell)) {
            return;
        }
        busy.cancel();
        offer = found;
        chosen = 0;
        if (offer.isEmpty()) {
            display.showNothing(otherwise, memory.threshold());
        } else {
            display.showOffer(offer);
        }
        changed.run();
    }

    /** The suggestion with this number, from 1. */
    public Optional<Suggestion> suggestion(int number) {
        return number >= 1 && number <= offer.suggestions().size()
                ? Optional.of(offer.suggestions().get(number - 1))
                : Optional.empty();
    }

    /** What is offered at the moment, the best first. */
    public List<Suggestion> suggestions() {
        return offer.suggestions();
    }

    /** The one that is chosen, at first the best. */
    public Optional<Suggestion> chosen() {
        return suggestion(chosen + 1);
    }

    /** Chooses another one, further down or, if negative, up. */
    public void choose(int steps) {
        int next = chosen + steps;
        if (next >= 0 && next < offer.suggestions().size()) {
            chosen = next;
            display.showChosen(next);
        }
    }
}
