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
    static final int LONGEST_KEY = 100;

    private static final Token SPACE = new Token(" ", Kind.BLANK, " ");

    private final PlainText plain = new PlainText();
    private final ConcurrentMap<String, Queue<RuleBasedBreakIterator>> idle =
            new ConcurrentHashMap<>();

    /** A tokenizer with nothing loaded yet. */
    public Tokenizer() {}

    /** The tokens of a text in this language, such as {@code en}. */
    public List<Token> tokens(String text, String language) {
        return plain.isPlain(text) ? plain(text) : tokensByIcu(text, language);
    }

    /** How it cuts text of plain letters. */
    PlainText plain() {
        return plain;
    }

    private List<Token> plain(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 3 + 1);
        int start = 0;
        while (start < text.length()) {
            int end = plain.end(text, start);
            tokens.add(plain(text, start, end));
            start = end;
        }
        return tokens;
    }

    private Token plain(String text, int start, int end) {
        if (end == start + 1 && text.charAt(start) == ' ') {
            return SPACE;
        }
        String token = text.substring(start, end);
        Kind kind = plain.kind(text, start, end);
        return switch (kind) {
            case WORD -> new Token(token, kind, key(token));
            case NUMBER -> new Token(token, kind, Token.NUMBER_KEY);
            case SIGN, BLANK -> new Token(token, kind, token);
        };
    }

    /** The same for any text. */
    List<Token> tokensByIcu(String text, String language) {
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
        boolean counts = status >= BreakIterator.WORD_NUMBER;
        if (status >= BreakIterator.WORD_LETTER || hasLetter(text)) {
            return new Token(text, Kind.WORD, key(text));
        }
        if (counts) {
            return new Token(text, Kind.NUMBER, Token.NUMBER_KEY);
        }
        return new Token(text, isBlank(text) ? Kind.BLANK : Kind.SIGN, text);
    }

    /** ICU goes by the end, but CO2 is not the same as SO2, and a word with a mark is a word. */
    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** What is compared of a word. */
    String key(String word) {
        String key = folded(word);
        return key.length() <= LONGEST_KEY
                ? key
                : key.substring(0, LONGEST_KEY / 2) + '#' + Long.toHexString(Hashes.of(key));
    }

    private String folded(String word) {
        char[] letters = word.toCharArray();
        boolean changed = false;
        for (int i = 0; i < letters.length; i++) {
            char folded = plain.folded(letters[i]);
            if (folded == PlainText.NOT_SIMPLE) {
                return fold(Token.straight(word));
            }
            changed |= folded != letters[i];
            letters[i] = folded;
        }
        return changed ? new String(letters) : word;
    }

    /** Asked for late: ICU loads tables that most programs in plain letters never need. */
    private static String fold(String word) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(word);
    }
}
