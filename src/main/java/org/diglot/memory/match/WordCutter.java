package org.diglot.memory.match;

import org.diglot.model.Content;

/**
 * Cuts texts into the words and numbers that count, as {@link Texts#words} does, but makes no
 * objects of words in plain letters: for the millions of texts of an index. Used from one thread.
 */
public final class WordCutter {
    private final Tokenizer tokenizer;
    private final PlainText plain;
    private char[] key = new char[Tokenizer.LONGEST_KEY];

    WordCutter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.plain = tokenizer.plain();
    }

    /** Hands over the words of a content in this language, such as {@code en}. */
    public void cut(Content content, String language, WordTaker taker) {
        String text = content.plainText();
        if (plain.isPlain(text)) {
            cutPlain(text, taker);
        } else {
            tokenizer.tokensByIcu(text, language).forEach(token -> give(token, taker));
        }
    }

    private void give(Token token, WordTaker taker) {
        switch (token.kind()) {
            case WORD -> give(token.key(), taker);
            case NUMBER -> taker.number(token.text());
            case SIGN, BLANK -> {} // do not count
        }
    }

    private void give(String word, WordTaker taker) {
        if (word.length() > key.length) {
            key = new char[word.length()];
        }
        word.getChars(0, word.length(), key, 0);
        taker.word(key, word.length(), Hashes.of(word));
    }

    private void cutPlain(String text, WordTaker taker) {
        int start = 0;
        while (start < text.length()) {
            int end = plain.end(text, start);
            if (plain.beginsWord(text, start)) {
                switch (plain.kind(text, start, end)) {
                    case WORD -> plainWord(text, start, end, taker);
                    case NUMBER -> taker.number(text.substring(start, end));
                    case SIGN, BLANK -> {} // do not count
                }
            }
            start = end;
        }
    }

    private void plainWord(String text, int start, int end, WordTaker taker) {
        int length = end - start;
        if (length > key.length) {
            give(tokenizer.key(text.substring(start, end)), taker);
            return;
        }
        long hash = Hashes.START;
        for (int i = 0; i < length; i++) {
            char c = plain.folded(text.charAt(start + i));
            if (c == PlainText.NOT_SIMPLE) {
                give(tokenizer.key(text.substring(start, end)), taker);
                return;
            }
            key[i] = c;
            hash = Hashes.plus(hash, c);
        }
        taker.word(key, length, Hashes.end(hash));
    }
}
