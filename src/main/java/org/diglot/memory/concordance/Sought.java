package org.diglot.memory.concordance;

import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.concordance.Expression.TooSlow;

import java.util.List;

/** One of the things that must all occur in a text. May be used from any thread. */
sealed interface Sought {

    /** Where it occurs, in reading order. */
    List<Span> spans(Subject subject) throws TooSlow;

    /** What a text must have if it occurs there. */
    Need need();

    /**
     * A regular expression over the text as written.
     *
     * @param expression what is looked for
     * @param need what follows from it
     */
    record ByExpression(Expression expression, Need need) implements Sought {
        @Override
        public List<Span> spans(Subject subject) throws TooSlow {
            return expression.spans(subject.text());
        }
    }

    /**
     * A stretch of folded text, wherever its words begin and end.
     *
     * @param stretch what is looked for
     * @param need what follows from it
     */
    record Stretch(Expression stretch, Need need) implements Sought {
        @Override
        public List<Span> spans(Subject subject) throws TooSlow {
            FoldedText folded = subject.folded();
            return stretch.spans(folded.text()).stream()
                    .map(span -> folded.written(span.start(), span.end()))
                    .toList();
        }
    }

    /**
     * Words one after another.
     *
     * @param words at least one
     */
    record InARow(List<Word> words) implements Sought {
        public InARow {
            words = List.copyOf(words);
        }

        @Override
        public List<Span> spans(Subject subject) {
            return new WordRow(words).in(subject.words());
        }

        @Override
        public Need need() {
            return Need.inOrder(words.stream().map(Word::need).toList());
        }
    }
}
