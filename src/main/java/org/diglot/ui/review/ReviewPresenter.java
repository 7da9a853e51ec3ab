package org.diglot.ui.review;

import org.diglot.model.Bitext;
import org.diglot.model.StaleEditException;
import org.diglot.model.Status;
import org.diglot.project.ProjectException;
import org.diglot.project.ReviewFile;
import org.diglot.project.ReviewFinding;
import org.diglot.project.ReviewFinding.Outcome;
import org.diglot.project.ReviewTaking;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides what is taken from a review. Painting thread only; what is slow goes to the worker. */
public final class ReviewPresenter {
    private final ReviewDesk desk;
    private final ReviewDisplay display;
    private final ReviewFile file;
    private final Question<Compared> questions;
    private final Set<ReviewFinding> theirs = new HashSet<>();
    private final Set<ReviewFinding> mine = new HashSet<>();
    private Compared compared;
    private Status status = Status.REVIEWED;

    /**
     * A review, compared with the document as it was at a moment.
     *
     * @param bitext the document
     * @param findings what the review says of it
     */
    public record Compared(Bitext bitext, List<ReviewFinding> findings) {

        /**
         * Compares; slow, for a worker.
         *
         * @throws ProjectException a sentence for the user
         */
        public static Compared of(ReviewFile file, ReviewDesk desk) throws ProjectException {
            Bitext bitext = desk.bitext();
            return new Compared(bitext, file.compare(bitext));
        }
    }

    /** What a review has to say, to be decided. */
    record Review(ReviewFile file, Compared compared) {}

    ReviewPresenter(Review review, ReviewDesk desk, ReviewDisplay display, Runners runners) {
        this.desk = desk;
        this.display = display;
        this.file = review.file();
        this.compared = review.compared();
        this.questions = new Question<>(runners.worker(), runners.painter(), this::refused);
    }

    private void refused(Exception failure) {
        display.showTrouble(String.valueOf(failure.getMessage()));
    }

    ReviewState state() {
        List<ReviewFinding> shown =
                compared.findings().stream().filter(ReviewPresenter::saysSomething).toList();
        int unchanged = compared.findings().size() - shown.size();
        ReviewState.Tally tally =
                new ReviewState.Tally(unchanged, file.missing(), taking(compared).count());
        return new ReviewState(shown, theirs, mine, tally);
    }

    private static boolean saysSomething(ReviewFinding finding) {
        return finding.outcome() != Outcome.UNCHANGED || !finding.wish().remarks().isEmpty();
    }

    private ReviewTaking taking(Compared now) {
        List<ReviewFinding> wanted =
                now.findings().stream()
                        .map(finding -> mine.contains(finding) ? finding.declined() : finding)
                        .toList();
        return new ReviewTaking(
                now.bitext(), wanted, theirs, desk.signature(file, file.version(), status));
    }

    /** What a changed text becomes where the reviewer did not choose. */
    void status(Status wanted) {
        status = wanted;
        display.show(state());
    }

    /** Whether there is a choice between two texts. */
    static boolean canBeDecided(ReviewFinding finding) {
        return finding.isOpen() || finding.outcome() == Outcome.TAKEN;
    }

    /** The reviewer's text is taken; of several that exclude each other, only this one. */
    void takeTheirs(ReviewFinding finding) {
        if (canBeDecided(finding) && finding.canBeTaken()) {
            theirs.removeIf(other -> other.segment().equals(finding.segment()));
            theirs.add(finding);
            mine.remove(finding);
            display.show(state());
        }
    }

    /** The text stays as it is. */
    void keepMine(ReviewFinding finding) {
        if (canBeDecided(finding)) {
            theirs.remove(finding);
            mine.add(finding);
            display.show(state());
        }
    }

    /** The place of the next finding after {@code place} that is open; {@code place} if none is. */
    int nextOpen(int place) {
        ReviewState state = state();
        int size = state.findings().size();
        for (int step = 1; step <= size; step++) {
            int next = (place + step) % size;
            if (state.decision(state.findings().get(next)) == ReviewState.Decision.OPEN) {
                return next;
            }
        }
        return place;
    }

    /** Takes what was decided, as one step of undo; what has changed meanwhile stays open. */
    void apply() {
        questions.ask(() -> Compared.of(file, desk), this::apply);
    }

    private void apply(Compared now) {
        try {
            taking(now).edit().ifPresent(desk::apply);
        } catch (StaleEditException changed) {
            refused(changed);
            return;
        }
        questions.ask(
                () -> Compared.of(file, desk),
                after -> {
                    compared = after;
                    theirs.clear();
                    mine.clear();
                    display.applied(state());
                });
    }

    /** Nobody looks any more. */
    void close() {
        questions.drop();
    }
}
