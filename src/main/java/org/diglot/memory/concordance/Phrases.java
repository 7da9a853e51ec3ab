package org.diglot.memory.concordance;

import org.diglot.memory.ExpressionFault;
import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.concordance.Expression.TooSlow;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.Token;
import org.diglot.model.Content;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was typed for one of the two languages: things that must all occur in a text. May be used
 * from any thread.
 */
public final class Phrases {
    private final List<Sought> sought;
    private final String language;
    private final Texts texts;
    private final @Nullable ExpressionFault fault;

    Phrases(List<Sought> sought, String language, Texts texts, @Nullable ExpressionFault fault) {
        this.sought = List.copyOf(sought);
        this.language = language;
        this.texts = texts;
        this.fault = fault;
    }

    /** Whether nothing is asked of this side, so that nothing is found there. */
    public boolean isEmpty() {
        return sought.isEmpty();
    }

    /** Why nothing can be found: the expression cannot be read; {@code null} if it can. */
    @Nullable ExpressionFault fault() {
        return fault;
    }

    /** The language of the texts, such as {@code en}. */
    public String language() {
        return language;
    }

    /** What a text must have in which everything occurs. */
    public Need need() {
        return Need.all(sought.stream().map(Sought::need).toList());
    }

    /** What an index keeps of a word or number so that a concordance finds it. */
    public static String term(Token token) {
        return token.kind() == Token.Kind.NUMBER ? token.text() : token.key();
    }

    /** Where the words occur, in reading order; nothing unless all of them do. */
    List<Span> spans(Content content) throws TooSlow {
        Subject subject = new Subject(content, language, texts);
        List<Span> spans = new ArrayList<>();
        for (Sought one : sought) {
            List<Span> here = one.spans(subject);
            if (here.isEmpty()) {
                return List.of();
            }
            spans.addAll(here);
        }
        return apart(spans);
    }

    private static List<Span> apart(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        List<Span> result = new ArrayList<>();
        for (Span span : sorted) {
            if (!result.isEmpty() && result.getLast().end() > span.start()) {
                Span last = result.removeLast();
                result.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                result.add(span);
            }
        }
        return result;
    }
}
