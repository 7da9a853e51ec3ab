package org.diglot.memory;

/**
 * Why a regular expression gave no answer, or only a part of it.
 *
 * @param kind what is wrong with it
 * @param sentence what happened, where, and what to do, for the user
 * @param at the place in the words as typed, counted in chars from 0
 */
public record ExpressionFault(Kind kind, String sentence, int at) {

    /** What can be wrong. */
    public enum Kind {
        /** It breaks the rules of regular expressions. */
        MALFORMED,
        /** It tries too many ways on one text; what was found before is in the page. */
        TOO_SLOW
    }

    /** An expression that cannot be read from a place on; the reason is a few words. */
    public static ExpressionFault malformed(String typed, int at, String reason) {
        String sentence =
                "The regular expression is wrong at the place marked here by ▸: "
                        + typed.substring(0, at)
                        + '▸'
                        + typed.substring(at)
                        + " ("
                        + reason
                        + "). Nothing was looked up; mend it, or leave out the slashes to look for"
                        + " the words.";
        return new ExpressionFault(Kind.MALFORMED, sentence, at);
    }

    /** An expression that took too long on a text that begins so. */
    public static ExpressionFault tooSlow(String typed, String beginning) {
        String sentence =
                "The regular expression "
                        + typed
                        + " tries too many ways on the text that begins “"
                        + beginning
                        + "”, so the search ended there. Repetitions within repetitions, such as"
                        + " (a+)+, do that; write it without them.";
        return new ExpressionFault(Kind.TOO_SLOW, sentence, 0);
    }
}
