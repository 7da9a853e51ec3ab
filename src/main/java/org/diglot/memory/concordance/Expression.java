package org.diglot.memory.concordance;

import org.diglot.memory.MarkedText.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression that gives up rather than go on for ever. May be used from any thread. */
final class Expression {
    /** A few milliseconds of trying for each char of a long sentence, some hundred in all. */
    private static final long ALLOWED = 20_000_000;

    private final Pattern pattern;

    Expression(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Where it matches, without empty matches.
     *
     * @throws TooSlow if it tries too many ways
     */
    List<Span> spans(CharSequence text) throws TooSlow {
        try {
            List<Span> spans = new ArrayList<>();
            Matcher matcher = pattern.matcher(new CountedText(text, ALLOWED));
            while (matcher.find()) {
                if (matcher.start() < matcher.end()) {
                    spans.add(new Span(matcher.start(), matcher.end()));
                }
            }
            return spans;
        } catch (CountedText.ReadTooOften | StackOverflowError tooDeep) {
            throw new TooSlow();
        }
    }

    /** An expression tries too many ways on a text. */
    static final class TooSlow extends Exception {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("Too many ways to match", null, false, false);
        }
    }
}
