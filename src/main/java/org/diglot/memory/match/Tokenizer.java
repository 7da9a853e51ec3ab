package org.diglot.memory.match;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;

import org.diglot.memory.match.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;

/**
 * Cuts text at the word borders of Unicode (UAX 29), with ICU's dictionaries for Chinese, Japanese,
 * Thai and their like.
 *
 * <p>May be used from any thread. Every character of the text is in exactly one token.
 */
public final class Tokenizer {
    /** A longer word is no word, and an index would refuse it. */
    private static final int LONGEST_KEY = 100;

    private final Normalizer2 folding = Normalizer2.getNFKCCasefoldInstance();
    private final ConcurrentMap<String, Queue<RuleBasedBreakIterator>> idle =
            new ConcurrentHashMap<>();

    /** A tokenizer with nothing loaded yet. */
    public Tokenizer() {}

    /** The tokens of a text in this language, such as {@code en}. */
    public List<Token> tokens(String text, String language) {
        Queue<RuleBasedBreakIterator> pool =
                idle.computeIfAbsent(language, any -> new ConcurrentLinkedQueue<>());
        RuleBasedBreakIterator pooled = pool.poll();
        RuleBasedBreakIterator borders = pooled == null ? borders(language) : pooled;
        List<Token> tokens = cut(text, borders);
        pool.add(borders);
        return tokens;
    }

    private static RuleBasedBreakIterator borders(String language) {
        return (RuleBasedBreakIterator) BreakIterator.getWordInstance(new ULocale(language));
    }

    private List<Token> cut(String text, RuleBasedBreakIterator borders) {
        List<Token> tokens = new ArrayList<>(text.length() / 3 + 1);
        borders.setText(text);
        int start = 0;
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            tokens.add(token(text.substring(start, end), borders.getRuleStatus()));
            start = end;
        }
        return tokens;
    }

    private Token token(String text, int status) {
        if (status >= BreakIterator.WORD_LETTER) {
            return new Token(text, Kind.WORD, key(text));
        }
        if (status >= BreakIterator.WORD_NUMBER) {
            return new Token(text, Kind.NUMBER, Token.NUMBER_KEY);
        }
        return new Token(text, isBlank(text) ? Kind.BLANK : Kind.SIGN, text);
    }

    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private String key(String word) {
        String key = isPlain(word) ? word : folding.normalize(word);
        return key.length() <= LONGEST_KEY
                ? key
                : key.substring(0, LONGEST_KEY / 2) + '#' + Long.toHexString(Hashes.of(key));
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
