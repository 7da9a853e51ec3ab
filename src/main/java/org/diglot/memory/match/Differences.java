package org.diglot.memory.match;

import com.ibm.icu.text.Normalizer2;

import org.diglot.memory.Deduction.Cause;
import org.diglot.memory.match.Alignment.Pair;
import org.diglot.memory.match.Token.Kind;
import org.diglot.model.Inline;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What differs between a query and texts beside the words, as points to deduct. May be used from
 * any thread.
 */
final class Differences {
    private static final char FIRST_MARK = '\u0300';

    private final Words query;
    private final List<Token> now;
    private final List<String> codes;

    Differences(Words query) {
        this.query = query;
        this.now = withoutBlanks(query);
        this.codes = codes(query);
    }

    private static List<Token> withoutBlanks(Words words) {
        List<Token> some = new ArrayList<>(words.tokens().size());
        for (Token token : words.tokens()) {
            if (token.kind() != Kind.BLANK) {
                some.add(token);
            }
        }
        return some;
    }

    /** At least one point if the words are the same: then something else differs. */
    Map<Cause, Integer> points(Words text, int similarity) {
        List<Token> before = withoutBlanks(text);
        Map<Cause, Integer> points = new EnumMap<>(Cause.class);
        compareForms(before, points);
        if (!haveSameSigns(before, now)) {
            points.put(Cause.PUNCTUATION, Weights.PUNCTUATION);
        } else if (similarity == 100 && !isSpacedAlike(text.tokens(), query.tokens())) {
            points.put(Cause.SPACING, Weights.SPACING);
        }
        compareCodes(text, points);
        if (similarity == 100 && points.isEmpty()) {
            points.put(Cause.SPACING, Weights.SPACING);
        }
        return points;
    }

    private void compareForms(List<Token> before, Map<Cause, Integer> points) {
        int numbers = 0;
        for (Pair pair : Alignment.unlike(before, now)) {
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

    private static boolean haveSameSigns(List<Token> before, List<Token> now) {
        Iterator<Token> others = now.iterator();
        for (Token token : before) {
            if (token.kind() == Kind.SIGN) {
                Token other = nextSign(others);
                if (other == null || !other.text().equals(token.text())) {
                    return false;
                }
            }
        }
        return nextSign(others) == null;
    }

    private static @Nullable Token nextSign(Iterator<Token> tokens) {
        while (tokens.hasNext()) {
            Token token = tokens.next();
            if (token.kind() == Kind.SIGN) {
                return token;
            }
        }
        return null;
    }

    /** Whether words, signs and blanks follow each other alike, whatever the words are. */
    private static boolean isSpacedAlike(List<Token> text, List<Token> query) {
        boolean alike = text.size() == query.size();
        for (int i = 0; alike && i < text.size(); i++) {
            alike = isPlacedAlike(text.get(i), query.get(i));
        }
        return alike || outline(text).equals(outline(query));
    }

    private static boolean isPlacedAlike(Token one, Token other) {
        return switch (one.kind()) {
            case WORD, NUMBER -> other.counts();
            case SIGN -> other.kind() == Kind.SIGN;
            case BLANK -> other.kind() == Kind.BLANK && other.text().equals(one.text());
        };
    }

    /** One letter for each word and each sign, and the blanks as they are. */
    private static String outline(List<Token> tokens) {
        StringBuilder outline = new StringBuilder();
        for (Token token : tokens) {
            switch (token.kind()) {
                case WORD, NUMBER -> outline.append('w');
                case SIGN -> outline.append('s');
                case BLANK -> outline.append(token.text());
            }
        }
        return outline.toString();
    }

    private void compareCodes(Words text, Map<Cause, Integer> points) {
        List<String> old = codes(text);
        int unlike = unlike(old, codes) * Weights.CODE;
        boolean sameText = text.content().plainText().equals(query.content().plainText());
        if (unlike > 0) {
            points.put(Cause.CODES, Math.min(unlike, Weights.MOST_FOR_CODES));
        } else if (sameText || !old.equals(codes)) {
            points.put(Cause.CODES, Weights.CODE);
        }
    }

    private static List<String> codes(Words words) {
        List<Inline.Code> codes = words.content().codes();
        return codes.isEmpty() ? List.of() : codes.stream().map(Identity::of).toList();
    }

    /** How many codes one side has that the other has not; the greater count of both. */
    private static int unlike(List<String> before, List<String> now) {
        if (before.isEmpty()) {
            return now.size();
        }
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
