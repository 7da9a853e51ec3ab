package org.diglot.cli;

import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.project.ReviewFinding;
import org.diglot.project.ReviewFinding.Outcome;
import org.diglot.project.ReviewTaking;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What came of a review, in words and as data.
 *
 * @param head which review
 * @param findings all findings
 * @param count what was taken
 * @param open which findings nobody has decided
 */
record ReviewReport(
        Head head,
        List<ReviewFinding> findings,
        ReviewTaking.Count count,
        Predicate<ReviewFinding> open) {

    /**
     * Which review.
     *
     * @param missing how many of the rows that were sent did not come back
     */
    record Head(String document, VersionTag version, int sent, int missing) {}

    /** The report as JSON shows it. */
    record Data(
            Head review, ReviewTaking.Count taken, Map<String, Integer> outcomes, List<Row> open) {}

    /** One open sentence as JSON shows it. */
    record Row(String segment, int row, String outcome, Texts texts, List<String> remarks) {}

    /** The texts of an open sentence, without codes. */
    record Texts(@Nullable String sent, String here, String reviewer) {}

    boolean isSettled() {
        return findings.stream().noneMatch(open);
    }

    Data asData() {
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.word(), count(outcome));
        }
        return new Data(
                head, count, outcomes, findings.stream().filter(open).map(this::row).toList());
    }

    private int count(Outcome outcome) {
        return (int) findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    private Row row(ReviewFinding finding) {
        Content sent = finding.texts().sent();
        return new Row(
                finding.segment().value(),
                finding.place(),
                finding.outcome().word(),
                new Texts(
                        sent == null ? null : sent.plainText(),
                        finding.texts().mine().plainText(),
                        finding.texts().theirs().plainText()),
                finding.wish().remarks().stream().map(remark -> remark.text()).toList());
    }

    /** The report for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                Output.count(count.texts(), "text")
                        + " and "
                        + Output.count(count.states(), "state")
                        + " taken, "
                        + Output.count(count.remarks(), "remark")
                        + " noted, "
                        + count(Outcome.UNCHANGED)
                        + " unchanged, "
                        + count(Outcome.SAME)
                        + " the same on both sides.");
        if (head.missing() > 0) {
            lines.add(
                    Output.count(head.missing(), "row")
                            + " of "
                            + head.sent()
                            + " did not come back; their text stays as it is.");
        }
        for (ReviewFinding finding : findings) {
            if (open.test(finding)) {
                explain(row(finding), finding.outcome(), lines);
            }
        }
        return lines;
    }

    private static void explain(Row row, Outcome outcome, List<String> lines) {
        lines.add(row.segment() + " (row " + row.row() + "): " + sentence(outcome));
        if (row.texts().sent() != null) {
            lines.add("    sent:     " + row.texts().sent());
        }
        lines.add("    here:     " + row.texts().here());
        lines.add("    reviewer: " + row.texts().reviewer());
        row.remarks().forEach(remark -> lines.add("    remark:   " + remark));
    }

    private static String sentence(Outcome outcome) {
        return switch (outcome) {
            case UNCHANGED, SAME, TAKEN -> "settled.";
            case CONFLICT -> "both have changed it; yours was kept.";
            case OUTDATED -> "the reviewer judged a text that has changed here since.";
            case SOURCE_CHANGED -> "the source has changed since it was sent; yours was kept.";
            case DAMAGED -> "codes are missing, doubled or crossed; yours was kept.";
            case CONVERTED ->
                    "the office program made a number, a date or a formula of it; yours was kept.";
            case EMPTIED -> "the reviewer has emptied it; yours was kept.";
            case DOUBLED -> "several rows say different things of it; yours was kept.";
            case LOCKED -> "it is locked here; yours was kept.";
            case UNKNOWN -> "there is no such segment (any more); nothing was done with it.";
        };
    }
}
