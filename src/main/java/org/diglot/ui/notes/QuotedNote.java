package org.diglot.ui.notes;

import java.util.Optional;

/** A remark on a few words of a text, which stand in quotation marks at its beginning. */
final class QuotedNote {
    private static final char OPEN = '“';
    private static final char CLOSE = '”';

    private QuotedNote() {}

    /** How a remark on these words begins; empty if no words are meant. */
    static String beginning(String words) {
        String quoted = words.strip();
        return quoted.isEmpty() ? "" : OPEN + quoted + CLOSE + " ";
    }

    /** The words that a remark quotes at its beginning; empty if it quotes none. */
    static Optional<String> words(String remark) {
        int end = remark.indexOf(CLOSE);
        return !remark.isEmpty() && remark.charAt(0) == OPEN && end > 1
                ? Optional.of(remark.substring(1, end))
                : Optional.empty();
    }
}
