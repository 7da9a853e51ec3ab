package org.diglot.memory;

import org.diglot.memory.Reason.Added;
import org.diglot.memory.Reason.Deducted;
import org.diglot.memory.Reason.Removed;
import org.diglot.memory.Reason.Replaced;
import org.diglot.memory.Reason.SameNeighbours;
import org.diglot.memory.Reason.SameText;

import java.util.List;
import java.util.stream.Collectors;

/** Says in English why a score is what it is. */
public final class ReasonsInWords {
    private static final int SHOWN = 6;

    private ReasonsInWords() {}

    /** All reasons in one line, such as {@code was → is; 1924 → 1925; numbers differ (−2)}. */
    public static String sentence(List<Reason> reasons) {
        String shown =
                reasons.stream()
                        .limit(SHOWN)
                        .map(ReasonsInWords::phrase)
                        .collect(Collectors.joining("; "));
        int rest = reasons.size() - SHOWN;
        return rest > 0 ? shown + "; " + rest + " more" : shown;
    }

    /** One reason in a few words. */
    public static String phrase(Reason reason) {
        return switch (reason) {
            case SameText() -> "same text";
            case SameNeighbours(Reason.Neighbours which) -> neighbours(which);
            case Replaced(String before, String now) -> before + " → " + now;
            case Added(String text) -> "+ " + text;
            case Removed(String text) -> "− " + text;
            case Deducted(Deduction deduction) ->
                    difference(deduction.cause()) + " (−" + deduction.points() + ")";
        };
    }

    private static String neighbours(Reason.Neighbours which) {
        return switch (which) {
            case PREVIOUS -> "same segment before";
            case NEXT -> "same segment after";
            case BOTH -> "same neighbours";
        };
    }

    private static String difference(Deduction.Cause cause) {
        return switch (cause) {
            case CASE -> "capital letters differ";
            case PUNCTUATION -> "punctuation differs";
            case SPACING -> "spaces differ";
            case NUMBERS -> "numbers differ";
            case CODES -> "codes differ";
            case REGION -> "written for another region";
            case SCRIPT -> "written in another script";
            case VERSION -> "from a competing version";
            case MEMORY -> "penalty of this memory";
        };
    }
}
