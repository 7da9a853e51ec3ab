package org.diglot.ui.suggest;

import org.diglot.memory.Draft;
import org.diglot.memory.Provenance;
import org.diglot.ui.kit.Texts;

import java.util.List;

/** Says in the reader's language what a draft is made of. */
final class DraftTexts {
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

    private String phrase(Provenance from, String text) {
        return switch (from) {
            case Provenance.Kept(), Provenance.Untranslated() -> text;
            case Provenance.Figure(String before, String now) -> before + " → " + now;
            case Provenance.TermReplaced(String before, String now) ->
                    texts.text("draft.term", before, now);
            case Provenance.Codes() -> texts.text("draft.codes");
            case Provenance.WholeUnit(String source, int percent, var place) ->
                    source
                            + " → "
                            + text
                            + " · "
                            + texts.text(
                                    "draft.unit",
                                    texts.percent(percent / 100.0 + 1e-9),
                                    VariantCard.shortName(place.memory()));
            case Provenance.Guess(String source, int units) ->
                    source + " → " + text + " · " + texts.text("draft.guess", units);
            case Provenance.Glossary(String source) ->
                    source + " → " + text + " · " + texts.text("draft.glossary");
        };
    }
}
