package org.diglot.ui.grid;

import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds text in every column shown and takes the caret from hit to hit. Painting thread only. */
public final class FindPresenter {
    private final GridPresenter grid;
    private final Display display;
    private final Question<List<Hit>> question;
    private String wanted = "";

    /** What the find bar shows. */
    public interface Display {
        /** The caret stands on this hit, counted from 1, of so many. */
        void showHit(int hit, int all);

        /** There is no hit. */
        void showNoHit();
    }

    /** A place where the text was found. */
    private record Hit(Cell cell, int from, int to) {}

    /** A search in the rows of {@code grid}. */
    public FindPresenter(GridPresenter grid, Runners runners, Display display) {
        this.grid = grid;
        this.display = display;
        this.question =
                new Question<>(runners.worker(), runners.painter(), failure -> display.showNoHit());
    }

    /** Whether something is looked for. */
    public boolean isActive() {
        return !wanted.isEmpty();
    }

    /** Looks for this text from now on; the caret stays until the next hit is asked for. */
    public void look(String text) {
        wanted = text;
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
        String text = wanted;
        question.ask(() -> hits(rows, text), hits -> go(rows, hits, direction));
    }

    private static List<Hit> hits(GridRows rows, String text) {
        Pattern pattern =
                Pattern.compile(
                        text, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Hit> hits = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.columns().size(); column++) {
                Cell cell = rows.cell(row, column);
                Matcher matcher = pattern.matcher(TextDifference.shown(rows.content(row, column)));
                while (matcher.find()) {
                    hits.add(new Hit(cell, matcher.start(), matcher.end()));
                }
            }
        }
        return hits;
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

    private Hit last = new Hit(NOWHERE, 0, 0);

    private static final Cell NOWHERE =
            new Cell(new org.diglot.model.SegmentId("-"), new VersionTag("und"));

    /** The index of the first hit behind the last one, or behind the cell of the caret. */
    private int firstAfterCaret(GridRows rows, List<Hit> hits) {
        Cell caret = grid.caret().orElse(NOWHERE);
        boolean onHit = last.cell().equals(caret);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int order = order(rows, hit.cell(), caret);
            if (order > 0 || (order == 0 && (!onHit || hit.from() > last.from()))) {
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
