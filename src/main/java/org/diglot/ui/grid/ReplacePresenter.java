package org.diglot.ui.grid;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.Progress;
import org.diglot.project.ReplacePreview;
import org.diglot.project.ReplacePreview.Hit;
import org.diglot.project.ReplaceReport;
import org.diglot.project.ReplaceRequest;
import org.diglot.project.ReplaceRequest.Terms;
import org.diglot.project.Replacing;
import org.diglot.project.search.Replacement;
import org.diglot.project.search.SearchException;
import org.diglot.project.search.SearchRule;
import org.diglot.project.search.TextSearch;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.kit.Delays.Pending;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Prepares a replacement in many cells: a preview of every hit while the user types, ticks, and one
 * step of undo. Painting thread only.
 */
public final class ReplacePresenter {
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Rows between two tellings of how far it is. */
    private static final int STRIDE = 1_000;

    /** What the pane of find and replace shows. */
    public interface Display {
        /** The preview is being made; so many rows of so many were looked at. */
        void showSearching(long done, long total);

        /** Everything that would change; each hit is ticked. */
        void showPreview(ReplacePreview preview);

        /** Nothing is looked for. */
        void showNothing();

        /** What was typed cannot be looked for, or not be written. */
        void showFault(SearchException fault);

        /** The program failed; a sentence says how. */
        void showTrouble(String sentence);

        /** It is done. */
        void showDone(ReplaceReport report);
    }

    /**
     * What the user has typed and chosen.
     *
     * @param find what to look for
     * @param with what shall stand there
     * @param rules how it is looked for
     * @param columns where
     * @param terms what becomes of confirmed text
     */
    public record Wish(
            String find,
            String with,
            Set<SearchRule> rules,
            List<VersionTag> columns,
            Terms terms) {
        public Wish {
            rules = Set.copyOf(rules);
            columns = List.copyOf(columns);
        }
    }

    private final Desk desk;
    private final GridPresenter grid;
    private final Runners runners;
    private final Display display;
    private final Question<ReplacePreview> question;
    private final Set<Hit> unticked = Collections.newSetFromMap(new IdentityHashMap<>());
    private Pending pause = () -> {};
    private @Nullable ReplacePreview preview;

    /** A presenter of what lies on {@code desk} and is shown by {@code grid}. */
    public ReplacePresenter(Desk desk, GridPresenter grid, Runners runners, Display display) {
        this.desk = desk;
        this.grid = grid;
        this.runners = runners;
        this.display = display;
        this.question = new Question<>(runners.worker(), runners.painter(), this::failed);
    }

    private void failed(Exception failure) {
        if (failure instanceof SearchException fault) {
            display.showFault(fault);
        } else {
            display.showTrouble(String.valueOf(failure.getMessage()));
        }
    }

    /**
     * Something was typed or chosen; the preview follows a moment later, and until then there is
     * nothing that could be replaced.
     */
    public void changed(Wish wish) {
        pause.cancel();
        question.drop();
        forget();
        display.showSearching(0, desk.bitext().size());
        pause = runners.delays().after(PAUSE, () -> look(wish));
    }

    /** Makes the preview now. */
    public void look(Wish wish) {
        pause.cancel();
        forget();
        if (wish.find().isEmpty()) {
            question.drop();
            display.showNothing();
            return;
        }
        grid.settle();
        try {
            TextSearch search = TextSearch.of(wish.find(), wish.rules());
            Replacement with = Replacement.of(wish.with(), search);
            ask(new ReplaceRequest(search, with, wish.columns(), wish.terms()));
        } catch (SearchException fault) {
            question.drop();
            display.showFault(fault);
        }
    }

    private void forget() {
        preview = null;
        unticked.clear();
    }

    private void ask(ReplaceRequest request) {
        Bitext bitext = desk.bitext();
        display.showSearching(0, bitext.size());
        question.askUnlessSuperseded(
                superseded -> () -> Replacing.preview(bitext, request, new Telling(superseded)),
                this::show);
    }

    private void show(ReplacePreview made) {
        preview = made;
        display.showPreview(made);
    }

    /** Gives the preview up. */
    public void cancel() {
        pause.cancel();
        question.drop();
        forget();
        display.showNothing();
    }

    /** Tells now and then how far the worker is. */
    private final class Telling implements Progress {
        private final BooleanSupplier superseded;
        private final Executor painter = runners.painter();

        Telling(BooleanSupplier superseded) {
            this.superseded = superseded;
        }

        @Override
        public void tell(String task, long done, long total) {
            if (done % STRIDE == 0 && done > 0) {
                painter.execute(() -> {
                    if (!superseded.getAsBoolean()) {
                        display.showSearching(done, total);
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return superseded.getAsBoolean();
        }
    }

    /** Whether a hit will be replaced. */
    public boolean isTicked(Hit hit) {
        return !unticked.contains(hit);
    }

    /** Ticks a hit, or takes the tick away. */
    public void toggle(Hit hit) {
        if (!unticked.remove(hit)) {
            unticked.add(hit);
        }
    }

    /** Ticks all hits, or takes all ticks away if all are ticked. */
    public void toggleAll() {
        ReplacePreview shown = preview;
        if (shown != null && unticked.isEmpty()) {
            unticked.addAll(shown.hits());
        } else {
            unticked.clear();
        }
    }

    /** How many hits will be replaced. */
    public int ticked() {
        return preview == null ? 0 : preview.hits().size() - unticked.size();
    }

    /** Shows a hit in the grid. */
    public void reveal(Hit hit) {
        grid.reveal(hit.cell(), CaretAt.END);
    }

    /** Replaces the hits that are ticked. */
    public void replace() {
        ReplacePreview shown = preview;
        if (shown != null && ticked() > 0) {
            grid.lookNow();
            grid.settle();
            ReplaceReport report = desk.replace(shown, this::isTicked);
            forget();
            display.showDone(report);
        }
    }
}
