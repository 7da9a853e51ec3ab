package org.diglot.memory.concordance;

import org.diglot.memory.match.Texts;
import org.diglot.memory.match.Token;
import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A text that is looked through, cut and folded only if that is asked for. Used by one thread. */
final class Subject {

    /**
     * A word or number of the text.
     *
     * @param token what it is
     * @param start where it begins
     */
    record Found(Token token, int start) {
        int end() {
            return start + token.text().length();
        }
    }

    private final Content content;
    private final String language;
    private final Texts texts;
    private @Nullable List<Found> words;
    private @Nullable FoldedText folded;

    Subject(Content content, String language, Texts texts) {
        this.content = content;
        this.language = language;
        this.texts = texts;
    }

    String text() {
        return content.plainText();
    }

    /** Its words and numbers, in order. */
    List<Found> words() {
        List<Found> known = words;
        if (known == null) {
            known = new ArrayList<>();
            int at = 0;
            for (Token token : texts.words(content, language).tokens()) {
                if (token.counts()) {
                    known.add(new Found(token, at));
                }
                at += token.text().length();
            }
            words = known;
        }
        return known;
    }

    FoldedText folded() {
        FoldedText known = folded;
        if (known == null) {
            known = new FoldedText(text());
            folded = known;
        }
        return known;
    }
}
