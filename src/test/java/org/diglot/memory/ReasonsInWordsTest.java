package org.diglot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.memory.Reason.Added;
import org.diglot.memory.Reason.Deducted;
import org.diglot.memory.Reason.Neighbours;
import org.diglot.memory.Reason.Removed;
import org.diglot.memory.Reason.Replaced;
import org.diglot.memory.Reason.SameNeighbours;
import org.diglot.memory.Reason.SameText;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class ReasonsInWordsTest {
    @Test
    void everyKindOfReasonHasItsPhrase() {
        assertThat(
                        ReasonsInWords.sentence(
                                List.of(
                                        new SameText(),
                                        new SameNeighbours(Neighbours.BOTH),
                                        new Replaced("was", "is"),
                                        new Added("not"),
                                        new Removed("very"))))
                .isEqualTo("same text; same neighbours; was → is; + not; − very");
    }

    @Test
    void everyDeductionSaysItsCauseAndPoints() {
        assertThat(List.of(Deduction.Cause.values()))
                .extracting(cause -> ReasonsInWords.phrase(new Deducted(new Deduction(cause, 2))))
                .containsExactly(
                        "capital letters differ (−2)",
                        "punctuation differs (−2)",
                        "spaces differ (−2)",
                        "numbers differ (−2)",
                        "codes differ (−2)",
                        "written for another region (−2)",
                        "written in another script (−2)",
                        "from a competing version (−2)",
                        "penalty of this memory (−2)");
    }

    @Test
    void moreThanSixReasonsAreCounted() {
        List<Reason> many = Collections.nCopies(8, new Added("x"));

        assertThat(ReasonsInWords.sentence(many)).isEqualTo("+ x; + x; + x; + x; + x; + x; 2 more");
    }
}
