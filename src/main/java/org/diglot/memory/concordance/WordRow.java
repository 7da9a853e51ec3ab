package org.diglot.memory.concordance;

import org.diglot.memory.MarkedText.Span;

import java.util.ArrayList;
import java.util.List;

/** Finds words that follow one another. */
record WordRow(List<Word> words) {

    List<Span> in(List<Subject.Found> text) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + words.size() <= text.size(); i++) {
            if (isAt(text, i)) {
                int end = text.get(i + words.size() - 1).end();
                spans.add(new Span(text.get(i).start(), end));
            }
        }
        return spans;
    }

    private boolean isAt(List<Subject.Found> text, int start) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isForm(Phrases.term(text.get(start + i).token()))) {
                return false;
            }
        }
        return true;
    }
}
