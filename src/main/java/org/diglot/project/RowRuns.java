package org.diglot.project;

import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What leads from one table to another whose common rows are in the same order: rows that say
 * something else, and runs that were split or joined in between.
 */
final class RowRuns {
    private final Bitext now;
    private final Bitext then;
    private final List<Change.Rows> runs = new ArrayList<>();

    private RowRuns(Bitext now, Bitext then) {
        this.now = now;
        this.then = then;
    }

    static List<Change.Rows> between(Bitext now, Bitext then) {
        RowRuns made = new RowRuns(now, then);
        made.walk();
        return made.runs;
    }

    private void walk() {
        int here = 0;
        int there = 0;
        while (here < now.size() || there < then.size()) {
            int endHere = nextCommon(here);
            int endThere = endHere < now.size() ? place(then, endHere).orElseThrow() : then.size();
            add(now.units().subList(here, endHere), then.units().subList(there, endThere));
            if (endHere < now.size()) {
                Unit before = now.units().get(endHere);
                Unit after = then.units().get(endThere);
                if (!before.equals(after)) {
                    runs.add(Change.Rows.of(before, after));
                }
            }
            here = endHere + 1;
            there = endThere + 1;
        }
    }

    /** The first row from here on that is in the other table too. */
    private int nextCommon(int from) {
        int row = from;
        while (row < now.size() && place(then, row).isEmpty()) {
            row++;
        }
        return Math.min(row, now.size());
    }

    private Optional<Integer> place(Bitext other, int row) {
        SegmentId id = now.units().get(row).id();
        return other.row(id);
    }

    private void add(List<Unit> before, List<Unit> after) {
        if (!before.isEmpty() && !after.isEmpty()) {
            runs.add(new Change.Rows(before, after));
        }
    }
}
