package org.diglot.memory.match;

import com.ibm.icu.text.Normalizer2;

import org.diglot.memory.Deduction.Cause;
import org.diglot.memory.match.Alignment.Pair;
import org.diglot.memory.match.Token.Kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What differs between two contents beside the words, as points to deduct. */
final class Differences {
    private static final char FIRST_MARK = '\u0300';

    private final Words text;
    private final Words query;
    private final List<Token> before;
    private final List<Token> now;

    Differences(Words text, Words query) {
        this.text = text;
        this.query = query;
        this.before = withoutBlanks(text);
        this.now = withoutBlanks(query);
    }

    static List<Token> withoutBlanks(Words words) {
        return words.tokens().stream().filter(token -> token.kind() != Kind.BLANK).toList();
    }

    /** At least one point if the words are the same: then something else differs. */
    Map<Cause, Integer> points(int similarity) {
        Map<Cause, Integer> points = new EnumMap<>(Cause.class);
        compareForms(points);
        if (!signs(before).equals(signs(now))) {
            points.put(Cause.PUNCTUATION, Weights.PUNCTUATION);
        } else if (similarity == 100 && !outline(text).equals(outline(query))) {
            points.put(Cause.SPACING, Weights.SPACING);
        }
        compareCodes(points);
        if (similarity == 100 && points.isEmpty()) {
            points.put(Cause.SPACING, Weights.SPACING);
        }
        return points;
    }

    private void compareForms(Map<Cause, Integer> points) {
        int numbers = 0;
        for (Pair pair : Alignment.of(before, now)) {
            if (pair.isPaired()) {
                Token old = before.get(pair.before());
                Token young = now.get(pair.now());
                if (old.kind() == Kind.WORD && old.key().equals(young.key())) {
                    compareWords(old.text(), young.text(), points);
                }
                if (old.kind() == Kind.NUMBER && young.kind() == Kind.NUMBER) {
                    numbers += old.text().equals(young.text()) ? 0 : Weights.NUMBER;
                }
            }
        }
        if (numbers > 0) {
            points.put(Cause.NUMBERS, Math.min(numbers, Weights.MOST_FOR_NUMBERS));
        }
    }

    private static void compareWords(String old, String young, Map<Cause, Integer> points) {
        String before = composed(old);
        String now = composed(young);
        if (!Token.straight(before).equals(Token.straight(now))) {
            points.put(Cause.CASE, Weights.CASE);
        } else if (!before.equals(now)) {
            points.put(Cause.PUNCTUATION, Weights.PUNCTUATION);
        } else if (!old.equals(young)) {
            points.put(Cause.SPACING, Weights.SPACING);
        }
    }

    /** ICU is not asked about letters below the first combining mark: they are composed. */
    private static String composed(String text) {
        boolean isPlain = text.chars().allMatch(c -> c < FIRST_MARK);
        return isPlain ? text : Normalizer2.getNFCInstance().normalize(text);
    }

    private static List<String> signs(List<Token> tokens) {
        return tokens.stream().filter(token -> token.kind() == Kind.SIGN).map(Token::text).toList();
    }

    /** One letter for each word and each sign, and the blanks as they are. */
    private static String outline(Words words) {
        StringBuilder outline = new StringBuilder();
        for (Token token : words.tokens()) {
            switch (token.kind()) {
                case WORD, NUMBER -> outline.append('w');
                case SIGN -> outline.append('s');
                case BLANK -> outline.append(token.text());
            }
        }
        return outline.toString();
    }

    private void compareCodes(Map<Cause, Integer> points) {
        List<String> old = codes(text);
        List<String> young = codes(query);
        int unlike = unlike(old, young) * Weights.CODE;
        boolean sameText = text.content().plainText().equals(query.content().plainText());
        if (unlike > 0) {
            points.put(Cause.CODES, Math.min(unlike, Weights.MOST_FOR_CODES));
        } else if (sameText || !old.equals(young)) {
            points.put(Cause.CODES, Weights.CODE);
        }
    }

    private static List<String> codes(Words words) {
        return words.content().codes().stream().map(Identity::of).toList();
    }

    /** How many codes one side has that the other has not; the greater count of both. */
    private static int unlike(List<String> before, List<String> now) {
        List<String> missing = new ArrayList<>(before);
        int added = 0;
        for (String code : now) {
            if (!missing.remove(code)) {
                added++;
            }
        }
        return Math.max(missing.size(), added);
    }
}
