package org.diglot.memory;

import java.util.List;

/** Says in English what a draft is made of. */
public final class ProvenanceInWords {
    private ProvenanceInWords() {}

    /** What was made, one phrase for each piece; nothing twice. */
    public static List<String> phrases(Draft draft) {
        return draft.made().stream()
                .map(piece -> phrase(piece.from(), piece.content().plainText()))
                .distinct()
                .toList();
    }

    /** Where a piece comes from, in a few words. */
    public static String phrase(Provenance from, String text) {
        return switch (from) {
            case Provenance.Kept() -> "kept: " + text;
            case Provenance.Figure(String before, String now) -> before + " → " + now;
            case Provenance.TermReplaced(String before, String now) ->
                    "term " + before + " → " + now;
            case Provenance.Codes() -> "codes of the segment";
            case Provenance.WholeUnit(String source, int percent, Place place) ->
                    source
                            + " → "
                            + text
                            + " (whole unit, "
                            + percent
                            + "%, "
                            + place.memory()
                            + " "
                            + place.unit()
                            + ")";
            case Provenance.Guess(String source, int units) ->
                    source + " → " + text + " (guessed from " + units + " units)";
            case Provenance.Glossary(String source) -> source + " → " + text + " (glossary)";
            case Provenance.Untranslated() -> "not translated: " + text;
        };
    }
}
