package org.diglot.memory.match;

import org.diglot.memory.Deduction;
import org.diglot.memory.DiffPiece;
import org.diglot.memory.Reason;
import org.diglot.memory.Reason.Added;
import org.diglot.memory.Reason.Deducted;
import org.diglot.memory.Reason.Neighbours;
import org.diglot.memory.Reason.Removed;
import org.diglot.memory.Reason.Replaced;
import org.diglot.memory.Reason.SameNeighbours;
import org.diglot.memory.Reason.SameText;
import org.diglot.memory.Score;
import org.diglot.memory.WordDiff;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Collects what explains a score: the changed words, then the neighbours, then the deductions. */
final class Reasons {
    private Reasons() {}

    static List<Reason> of(Score score, WordDiff diff, @Nullable Neighbours neighbours) {
        List<Reason> reasons = new ArrayList<>();
        if (score.similarity() == 100
                && score.deductions().stream().noneMatch(Reasons::isOfTheSource)) {
            reasons.add(new SameText());
        }
        diff.changes().stream()
                .filter(Reasons::isReadable)
                .map(Reasons::change)
                .forEach(reasons::add);
        if (neighbours != null) {
            reasons.add(new SameNeighbours(neighbours));
        }
        score.deductions().stream().map(Deducted::new).forEach(reasons::add);
        return reasons;
    }

    private static boolean isOfTheSource(Deduction deduction) {
        return switch (deduction.cause()) {
            case CASE, PUNCTUATION, SPACING, NUMBERS, CODES -> true;
            case REGION, SCRIPT, VERSION, MEMORY -> false;
        };
    }

    private static boolean isReadable(DiffPiece piece) {
        return !piece.oldText().strip().equals(piece.newText().strip());
    }

    private static Reason change(DiffPiece piece) {
        String before = piece.oldText().strip();
        String now = piece.newText().strip();
        if (before.isEmpty()) {
            return new Added(now);
        }
        return now.isEmpty() ? new Removed(before) : new Replaced(before, now);
    }
}
