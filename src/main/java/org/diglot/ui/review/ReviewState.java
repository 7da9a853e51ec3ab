package org.diglot.ui.review;

import org.diglot.project.ReviewFinding;
import org.diglot.project.ReviewTaking;

import java.util.List;
import java.util.Set;

/**
 * What the dialog shows.
 *
 * @param findings what there is to be seen, in the order of the file
 * @param theirs those whose text will be taken although they are open
 * @param mine those whose text stays as it is
 * @param tally how many rows say what
 */
record ReviewState(
        List<ReviewFinding> findings,
        Set<ReviewFinding> theirs,
        Set<ReviewFinding> mine,
        Tally tally) {
    ReviewState {
        findings = List.copyOf(findings);
        theirs = Set.copyOf(theirs);
        mine = Set.copyOf(mine);
    }

    /**
     * How many rows say what.
     *
     * @param unchanged rows on which there is nothing to do
     * @param missing rows that were sent and did not come back
     * @param count what will be taken
     */
    record Tally(int unchanged, int missing, ReviewTaking.Count count) {}

    /** What becomes of a finding. */
    Decision decision(ReviewFinding finding) {
        if (theirs.contains(finding)) {
            return Decision.THEIRS;
        }
        if (mine.contains(finding)) {
            return Decision.MINE;
        }
        return switch (finding.outcome()) {
            case TAKEN -> Decision.THEIRS;
            case SAME, UNCHANGED -> Decision.NOTHING;
            default -> finding.canBeTaken() ? Decision.OPEN : Decision.MINE;
        };
    }

    /** How many findings nobody has decided. */
    long open() {
        return findings.stream().filter(finding -> decision(finding) == Decision.OPEN).count();
    }

    /** Whether taking changes anything. */
    boolean canApply() {
        return tally.count().texts() + tally.count().states() + tally.count().remarks() > 0;
    }

    /** What becomes of a finding. */
    enum Decision {
        THEIRS,
        MINE,
        OPEN,
        NOTHING
    }
}
