package org.diglot.ui.suggest;

import org.diglot.memory.Draft;
import org.diglot.memory.Provenance;
import org.diglot.ui.kit.Texts;

import java.util.List;

/** Says in the reader's language what a draft is made of. */
final class DraftTexts {
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';

    private final Texts texts;

    DraftTexts(Texts texts) {
        this.texts = texts;
    }

    /** What was made, one phrase for each piece; nothing twice. */
    List<String> phrases(Draft draft) {
        return draft.made().stream()
                .map(piece -> phrase(piece.from(), piece.content().plainText()))
                .distinct()
                .toList();
    }

    /** A text that stands for itself between signs, whatever its direction (UAX 9). */
    static String isolated(String text) {
        return FIRST_STRONG + text + POP;
    }

    private static String arrow(String before, String now) {
        return isolated(before) + " → " + isolated(now);
    }

    private String phrase(Provenance from, String text) {
        return switch (from) {
            case Provenance.Kept(), Provenance.Untranslated() -> text;
            case Provenance.Figure(String before, String now) -> arrow(before, now);
            case Provenance.TermReplaced(String before, String now) ->
                    texts.text("draft.term", isolated(before), isolated(now));
            case Provenance.Codes() -> texts.text("draft.codes");
            case Provenance.WholeUnit(String source, int percent, var place) ->
                    arrow(source, text)
                            + " · "
                            + texts.text(
                                    "draft.unit",
                                    texts.percent(percent / 100.0 + 1e-9),
                                    VariantCard.shortName(place.memory()));
            case Provenance.Guess(String source, int units) ->
                    arrow(source, text) + " · " + texts.text("draft.guess", units);
            case Provenance.Glossary(String source) ->
                    arrow(source, text) + " · " + texts.text("draft.glossary");
        };
    }
}
