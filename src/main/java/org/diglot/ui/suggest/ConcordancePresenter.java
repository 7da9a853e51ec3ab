package org.diglot.ui.suggest;

import org.diglot.memory.ConcordancePage;
import org.diglot.model.Bitext;
import org.diglot.project.Cell;
import org.diglot.ui.kit.Delays.Pending;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;

import java.time.Duration;

/** Finds where words were used before. Painting thread only. */
public final class ConcordancePresenter {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final MemoryDesk memory;
    private final Runners runners;
    private final ConcordanceDisplay display;
    private final Question<ConcordancePage> question;
    private Pending busy = () -> {};

    /** A presenter that asks {@code memory} on the worker. */
    public ConcordancePresenter(MemoryDesk memory, Runners runners, ConcordanceDisplay display) {
        this.memory = memory;
        this.runners = runners;
        this.display = display;
        this.question = new Question<>(runners.worker(), runners.painter(), this::failed);
    }

    /** Asks for words, in the languages of the cell. */
    public void ask(String words, Bitext bitext, Cell cell) {
        busy.cancel();
        if (words.isBlank()) {
            question.drop();
            display.showMessage("concordance.start");
            return;
        }
        busy = runners.delays().after(PATIENCE, () -> display.showMessage("concordance.busy"));
        question.ask(() -> memory.concordance(words, bitext, cell), page -> show(words, page));
    }

    private void show(String words, ConcordancePage page) {
        busy.cancel();
        if (page.hits().isEmpty()) {
            display.showMessage("concordance.none", words);
        } else {
            display.showHits(page);
        }
    }

    private void failed(Exception failure) {
        busy.cancel();
        display.showMessage("suggest.failed", String.valueOf(failure.getMessage()));
    }
}
