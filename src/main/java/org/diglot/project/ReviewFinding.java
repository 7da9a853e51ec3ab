package org.diglot.project;

import org.diglot.model.SegmentId;

/**
 * What a review says of one sentence, compared with what was sent and with what the project says
 * now.
 *
 * @param place the row of the file, counted from 1
 * @param segment the sentence
 * @param outcome what comes of it
 * @param texts the texts that were compared
 * @param wish what the reviewer wants beside the text
 */
public record ReviewFinding(
        int place, SegmentId segment, Outcome outcome, ReviewTexts texts, ReviewWish wish) {

    /** What comes of a row. */
    public enum Outcome {
        /** The reviewer left text and state as they were; remarks there may be. */
        UNCHANGED("unchanged"),
        /** The reviewer changed text or state, and nobody else did. */
        TAKEN("taken"),
        /** The project says already what the reviewer says. */
        SAME("same"),
        /** Reviewer and project have both changed the text, and not in the same way. */
        CONFLICT("conflict"),
        /** The reviewer judged a text that the project has changed since. */
        OUTDATED("outdated"),
        /** The source has changed since the file was sent. */
        SOURCE_CHANGED("source-changed"),
        /** Codes are missing, doubled, or crossed. */
        DAMAGED("damaged"),
        /** The office program has made a number, a date or a formula of the text. */
        CONVERTED("converted"),
        /** The reviewer has taken the whole text away. */
        EMPTIED("emptied"),
        /** Several rows of the file say different things of this sentence. */
        DOUBLED("doubled"),
        /** The variant is locked. */
        LOCKED("locked"),
        /** There is no such segment: it was split or joined, or the file is of another project. */
        UNKNOWN("unknown");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** The word used in reports. */
        public String word() {
            return word;
        }
    }

    /** Whether somebody has to decide; until then the text stays as the project has it. */
    public boolean isOpen() {
        return switch (outcome) {
            case UNCHANGED, TAKEN, SAME -> false;
            case CONFLICT,
                    OUTDATED,
                    SOURCE_CHANGED,
                    DAMAGED,
                    CONVERTED,
                    EMPTIED,
                    DOUBLED,
                    LOCKED,
                    UNKNOWN ->
                    true;
        };
    }

    /** Whether the reviewer's text can be taken at all. */
    public boolean canBeTaken() {
        return outcome != Outcome.LOCKED && outcome != Outcome.UNKNOWN;
    }

    /** The same, but the text stays as the project has it; remarks are still noted. */
    public ReviewFinding declined() {
        return with(Outcome.UNCHANGED);
    }

    /** The same with another outcome. */
    ReviewFinding with(Outcome other) {
        return new ReviewFinding(place, segment, other, texts, wish);
    }
}
