package org.diglot.memory.concordance;

import org.diglot.memory.ExpressionFault;
import org.diglot.memory.concordance.Node.Row;
import org.diglot.memory.concordance.Node.Sign;
import org.diglot.memory.concordance.Node.Unknown;
import org.diglot.memory.match.Token;
import org.diglot.model.Content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what was typed. Used from one thread. */
final class QueryReader {
    private static final Pattern PART = Pattern.compile("[\"“„](.*?)[\"”“]|([^\"“„]+)|[\"“„]");
    private static final Pattern EXPRESSION = Pattern.compile("\\s*/(.+)/\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String AS_WRITTEN = "=";

    private final String language;
    private final Reading reading;
    private final List<Sought> sought = new ArrayList<>();

    private QueryReader(String language, Reading reading) {
        this.language = language;
        this.reading = reading;
    }

    static Phrases read(String typed, String language, Reading reading) {
        Matcher expression = EXPRESSION.matcher(typed);
        if (expression.matches()) {
            return expression(
                    typed,
                    expression,
                    new Phrases(List.of(), language, reading.texts(), null),
                    reading);
        }
        QueryReader reader = new QueryReader(language, reading);
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            if (part.group(1) != null) {
                reader.phrase(part.group(1));
            } else if (part.group(2) != null) {
                BLANKS.splitAsStream(part.group(2)).forEach(reader::words);
            }
        }
        return new Phrases(reader.sought, language, reading.texts(), null);
    }

    private static Phrases expression(
            String typed, Matcher between, Phrases none, Reading reading) {
        String expression = between.group(1);
        try {
            Pattern pattern = Pattern.compile(expression, ANY_CASE);
            Need need = Needs.of(ExpressionReader.read(expression));
            Sought only = new Sought.ByExpression(new Expression(pattern), need);
            return new Phrases(List.of(only), none.language(), reading.texts(), null);
        } catch (PatternSyntaxException malformed) {
            int at = Math.clamp(malformed.getIndex(), 0, expression.length()) + between.start(1);
            String reason = malformed.getDescription().toLowerCase(Locale.ROOT);
            ExpressionFault fault = ExpressionFault.malformed(typed, at, reason);
            return new Phrases(List.of(), none.language(), reading.texts(), fault);
        }
    }

    private void phrase(String typed) {
        if (Letters.hasUnspaced(typed)) {
            stretch(typed.strip());
        } else {
            List<Word> words = wordsOf(typed);
            if (!words.isEmpty()) {
                sought.add(new Sought.InARow(words));
            }
        }
    }

    private void words(String typed) {
        if (Letters.hasUnspaced(typed)) {
            stretch(typed);
        } else {
            wordsOf(typed).forEach(word -> sought.add(new Sought.InARow(List.of(word))));
        }
    }

    /** Where words stand side by side without blanks, a blank is looked for only by chance. */
    private void stretch(String typed) {
        StringBuilder pattern = new StringBuilder();
        List<Node> nodes = new ArrayList<>();
        FoldedText.fold(typed)
                .codePoints()
                .forEach(c -> {
                    boolean open = c == Word.ANY || Character.isWhitespace(c);
                    nodes.add(open ? new Unknown() : new Sign(c));
                    pattern.append(
                            c == Word.ANY
                                    ? "[\\p{L}\\p{M}\\p{N}]*"
                                    : open ? "\\s*" : Pattern.quote(Character.toString(c)));
                });
        Expression stretch = new Expression(Pattern.compile(pattern.toString()));
        sought.add(new Sought.Stretch(stretch, Needs.of(new Row(nodes))));
    }

    private List<Word> wordsOf(String typed) {
        List<Word> words = new ArrayList<>();
        Typed word = new Typed();
        for (Token token : reading.texts().words(Content.of(typed), language).tokens()) {
            if (token.text().equals(AS_WRITTEN)) {
                word.end(words);
                word.isExact = true;
            } else if (token.text().equals(String.valueOf(Word.ANY))) {
                word.key.append(Word.ANY);
            } else if (token.counts() && word.isOpen()) {
                word.key.append(Phrases.term(token));
            } else {
                word.end(words);
                word.key.append(token.counts() ? Phrases.term(token) : "");
            }
        }
        word.end(words);
        return words;
    }

    /** A word that is being put together. */
    private final class Typed {
        private final StringBuilder key = new StringBuilder();
        private boolean isExact;

        /** Whether letters after it still belong to it. */
        private boolean isOpen() {
            return key.isEmpty() || key.charAt(key.length() - 1) == Word.ANY;
        }

        private void end(List<Word> words) {
            String typed = key.toString();
            key.setLength(0);
            if (typed.chars().anyMatch(c -> c != Word.ANY)) {
                words.add(word(typed));
                isExact = false;
            }
        }

        private Word word(String typed) {
            if (typed.indexOf(Word.ANY) >= 0) {
                return new Word.Open(typed);
            }
            return isExact
                    ? new Word.Exact(typed)
                    : Word.Inflected.of(typed, language, reading.forms());
        }
    }
}
