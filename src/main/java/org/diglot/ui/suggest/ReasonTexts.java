package org.diglot.ui.suggest;

import org.diglot.memory.Deduction;
import org.diglot.memory.Reason;
import org.diglot.ui.kit.Texts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in the reader's language why a score is what it is. */
final class ReasonTexts {
    private static final int SHOWN = 5;

    private final Texts texts;

    ReasonTexts(Texts texts) {
        this.texts = texts;
    }

    String sentence(List<Reason> reasons) {
        String shown =
                reasons.stream().limit(SHOWN).map(this::phrase).collect(Collectors.joining(" · "));
        int rest = reasons.size() - SHOWN;
        return rest > 0 ? shown + " · " + texts.text("reason.more", rest) : shown;
    }

    private String phrase(Reason reason) {
        return switch (reason) {
            case Reason.SameText() -> texts.text("reason.same-text");
            case Reason.SameNeighbours(Reason.Neighbours which) ->
                    texts.text("reason.neighbours." + word(which));
            case Reason.Replaced(String before, String now) ->
                    DraftTexts.isolated(before) + " → " + DraftTexts.isolated(now);
            case Reason.Added(String text) -> "+ " + text;
            case Reason.Removed(String text) -> "− " + text;
            case Reason.Deducted(Deduction(Deduction.Cause cause, int points)) ->
                    texts.text("reason.differs." + word(cause), points);
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
