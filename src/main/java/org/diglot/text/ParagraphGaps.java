package org.diglot.text;

import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.util.ArrayList;
import java.util.List;

/** One paragraph being put together: sentences, and between them the gaps that fit a language. */
final class ParagraphGaps {
    private final SentenceSpacing spacing;
    private final List<Inline> pieces = new ArrayList<>();
    private String pending = "";
    private String left = "";

    ParagraphGaps(SentenceSpacing spacing) {
        this.spacing = spacing;
    }

    /**
     * Adds white space of the source; of several gaps with nothing between, the strongest stays.
     */
    void gap(String space) {
        if (pending.isEmpty() || (laysOut(space) && !laysOut(pending))) {
            pending = space;
        }
    }

    /** Adds a sentence; an empty one leaves no trace. */
    void sentence(Content sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        String gap = left.isEmpty() ? pending : spacing.between(left, pending);
        pieces.addAll(Content.of(gap).pieces());
        pieces.addAll(sentence.pieces());
        pending = "";
        left = sentence.plainText().isEmpty() ? "\uFFFC" : sentence.plainText();
    }

    /** The paragraph with the white space at its end. */
    Content content() {
        List<Inline> all = new ArrayList<>(pieces);
        all.addAll(Content.of(pending).pieces());
        return new Content(all);
    }

    /** Whether white space is layout (a new line, a column) rather than a space between words. */
    static boolean laysOut(String space) {
        return space.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\u2028' || c == '\t');
    }
}
