package org.diglot.memory.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.diglot.memory.concordance.Phrases;
import org.diglot.memory.match.Token;

import java.util.List;

/**
 * Hands the words of one text after the other to Lucene: numbers as the sign that stands for all
 * and as they are. Reused, since a new stream costs more than a sentence. Used from one thread.
 */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private List<Token> tokens = List.of();
    private int at;
    private boolean secondForm;

    /** The text to be read next. */
    void read(List<Token> others) {
        tokens = others;
    }

    @Override
    public void reset() {
        at = 0;
        secondForm = false;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (!token.counts()) {
                at++;
            } else if (secondForm || token.kind() == Token.Kind.WORD) {
                at++;
                secondForm = false;
                term.append(Phrases.term(token));
                return true;
            } else {
                secondForm = true;
                term.append(token.key());
                return true;
            }
        }
        return false;
    }
}
