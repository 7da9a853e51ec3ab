package org.diglot.ui.suggest;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ExpressionFault;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.Surroundings;
import org.diglot.model.Bitext;
import org.diglot.project.Cell;
import org.diglot.ui.kit.Delays.Pending;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.suggest.MemoryDesk.Search;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;

/** Finds where words were used before. Painting thread only. */
public final class ConcordancePresenter {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final MemoryDesk memory;
    private final Runners runners;
    private final ConcordanceDisplay display;
    private final Question<ConcordancePage> question;
    private Pending busy = () -> {};
    private @Nullable Search asked;

    /** A presenter that asks {@code memory} on the worker. */
    public ConcordancePresenter(MemoryDesk memory, Runners runners, ConcordanceDisplay display) {
        this.memory = memory;
        this.runners = runners;
        this.display = display;
        this.question = new Question<>(runners.worker(), runners.painter(), this::failed);
    }

    /** Asks for words, in the languages of the cell. */
    public void ask(Searched searched, Bitext bitext, Cell cell) {
        busy.cancel();
        asked = null;
        if (searched.isBlank()) {
            question.drop();
            display.showMessage("concordance.start");
            return;
        }
        Search search = new Search(searched, bitext, cell);
        busy = runners.delays().after(PATIENCE, () -> display.showMessage("concordance.busy"));
        question.askUnlessSuperseded(
                superseded -> () -> memory.concordance(search, superseded::getAsBoolean),
                page -> show(search, page));
    }

    private void show(Search search, ConcordancePage page) {
        busy.cancel();
        ExpressionFault fault = page.fault();
        if (fault != null && page.hits().isEmpty()) {
            display.showFault(fault);
        } else if (page.hits().isEmpty()) {
            boolean all = page.guarantee() == Guarantee.COMPLETE;
            String key = all ? "concordance.none" : "concordance.not-yet";
            display.showMessage(key, search.searched().title());
        } else {
            asked = search;
            display.showHits(page);
            if (fault != null) {
                display.showNotice("concordance.fault", fault.sentence());
            }
        }
    }

    /** Whether there are hits that can be saved. */
    public boolean hasHits() {
        return asked != null;
    }

    /** Asks what stands beside a hit that is shown. */
    public void unfold(ConcordanceHit hit) {
        Search search = asked;
        if (search != null) {
            new Question<Surroundings>(runners.worker(), runners.painter(), this::notice)
                    .ask(
                            () -> memory.surroundings(hit.place(), search),
                            found -> display.showSurroundings(hit, found));
        }
    }

    /** Saves the hits, also those beyond the ones that are shown. */
    public void save(Path file) {
        Search search = asked;
        if (search != null) {
            display.showNotice("concordance.saving", String.valueOf(file.getFileName()));
            new Question<Integer>(runners.worker(), runners.painter(), this::notice)
                    .ask(
                            () -> memory.save(search, file),
                            count ->
                                    display.showNotice(
                                            "concordance.saved", count, file.toString()));
        }
    }

    private void notice(Exception failure) {
        display.showNotice("concordance.fault", String.valueOf(failure.getMessage()));
    }

    private void failed(Exception failure) {
        busy.cancel();
        display.showMessage("suggest.failed", String.valueOf(failure.getMessage()));
    }
}
