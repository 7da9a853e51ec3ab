package org.diglot.ui.grid;

import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.search.CodedText;
import org.diglot.project.search.SearchException;
import org.diglot.project.search.SearchRule;
import org.diglot.project.search.TextHit;
import org.diglot.project.search.TextSearch;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Finds text in every column shown and takes the caret from hit to hit. Painting thread only. */
public final class FindPresenter {
    private final GridPresenter grid;
    private final Display display;
    private final Question<List<Hit>> question;
    private String wanted = "";
    private Set<SearchRule> rules = Set.of();
    private @Nullable Hit last;

    /** What the find bar shows. */
    public interface Display {
        /** The caret stands on this hit, counted from 1, of so many. */
        void showHit(int hit, int all);

        /** There is no hit. */
        void showNoHit();

        /** What was typed cannot be looked for. */
        void showFault(SearchException fault);
    }

    /** A place where the text was found, each code counted as one char. */
    private record Hit(Cell cell, int from, int to) {}

    /** A search in the rows of {@code grid}. */
    public FindPresenter(GridPresenter grid, Runners runners, Display display) {
        this.grid = grid;
        this.display = display;
        this.question =
                new Question<>(
                        runners.worker(),
                        runners.painter(),
                        failure -> {
                            if (failure instanceof SearchException fault) {
                                display.showFault(fault);
                            } else {
                                display.showNoHit();
                            }
                        });
    }

    /** Whether something is looked for. */
    public boolean isActive() {
        return !wanted.isEmpty();
    }

    /** Looks for this text from now on; the caret stays until the next hit is asked for. */
    public void look(String text, Set<SearchRule> how) {
        wanted = text;
        rules = Set.copyOf(how);
    }

    /** Goes to the next hit after the caret, from the top again at the end. */
    public void next() {
        search(1);
    }

    /** Goes to the hit before the caret, from the bottom again at the top. */
    public void previous() {
        search(-1);
    }

    private void search(int direction) {
        if (!isActive()) {
            return;
        }
        grid.settle();
        GridRows rows = grid.rows();
        try {
            TextSearch search = TextSearch.of(wanted, rules);
            question.askUnlessSuperseded(
                    superseded -> () -> hits(rows, search, superseded),
                    hits -> go(rows, hits, direction));
        } catch (SearchException fault) {
            question.drop();
            display.showFault(fault);
        }
    }

    private static List<Hit> hits(GridRows rows, TextSearch search, BooleanSupplier superseded)
            throws SearchException {
        List<Hit> hits = new ArrayList<>();
        for (int row = 0; row < rows.size() && !superseded.getAsBoolean(); row++) {
            for (int column = 0; column < rows.columns().size(); column++) {
                Content content = rows.content(row, column);
                if (!content.isEmpty()) {
                    add(hits, rows.cell(row, column), CodedText.of(content), search);
                }
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, Cell cell, CodedText text, TextSearch search)
            throws SearchException {
        VersionTag version = cell.version();
        for (TextHit hit : search.in(text.plain(), version)) {
            int from = text.shownStart(hit.from());
            hits.add(new Hit(cell, from, Math.max(from, text.shownEnd(hit.to()))));
        }
    }

    private void go(GridRows rows, List<Hit> hits, int direction) {
        if (hits.isEmpty()) {
            display.showNoHit();
            return;
        }
        int after = firstAfterCaret(rows, hits);
        int index = Math.floorMod(direction > 0 ? after : after - 2, hits.size());
        Hit hit = hits.get(index);
        last = hit;
        grid.reveal(hit.cell(), CaretAt.span(hit.from(), hit.to()));
        display.showHit(index + 1, hits.size());
    }

    /** The index of the first hit behind the last one, or behind the cell of the caret. */
    private int firstAfterCaret(GridRows rows, List<Hit> hits) {
        @Nullable Cell caret = grid.caret().orElse(null);
        if (caret == null) {
            return 0;
        }
        Hit before = last;
        boolean onHit = before != null && before.cell().equals(caret);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int order = order(rows, hit.cell(), caret);
            boolean behind = !onHit || before == null || hit.from() > before.from();
            if (order > 0 || (order == 0 && behind)) {
                return i;
            }
        }
        return hits.size();
    }

    private static int order(GridRows rows, Cell one, Cell other) {
        int byRow =
                Integer.compare(
                        rows.row(one.segment()).orElse(-1), rows.row(other.segment()).orElse(-1));
        return byRow != 0
                ? byRow
                : Integer.compare(
                        rows.columns().indexOf(one.version()),
                        rows.columns().indexOf(other.version()));
    }
}
