package org.diglot.memory.match;

import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.match.Token.Kind;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and phrases that must all occur in a text of one language. May be used from any thread. */
public final class Phrases {
    private static final Pattern PART = Pattern.compile("[\"“„](.*?)[\"”“]|([^\"“„]+)");
    private static final int SAME_START = 2;

    /**
     * A word that is looked for.
     *
     * @param key the folded word as typed; a number as typed
     * @param stem its stem
     */
    public record Word(String key, String stem) {

        /** The letters with which every form of it begins. */
        public String start() {
            return key.substring(0, Math.min(SAME_START, key.length()));
        }
    }

    private final List<List<Word>> phrases;
    private final String language;
    private final Texts texts;
    private final WordForms forms;

    private Phrases(List<List<Word>> phrases, String language, Texts texts, WordForms forms) {
        this.phrases = phrases;
        this.language = language;
        this.texts = texts;
        this.forms = forms;
    }

    static Phrases of(String typed, VersionTag version, Texts texts, WordForms forms) {
        String language = version.language();
        Phrases reader = new Phrases(List.of(), language, texts, forms);
        List<List<Word>> phrases = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            if (part.group(1) != null) {
                phrases.add(reader.words(part.group(1)));
            } else {
                reader.words(part.group(2)).forEach(word -> phrases.add(List.of(word)));
            }
        }
        phrases.removeIf(List::isEmpty);
        return new Phrases(List.copyOf(phrases), language, texts, forms);
    }

    private List<Word> words(String typed) {
        return texts.words(Content.of(typed), language).tokens().stream()
                .filter(Token::counts)
                .map(token -> new Word(term(token), forms.stem(term(token), language)))
                .toList();
    }

    /** The language of the texts, such as {@code en}. */
    public String language() {
        return language;
    }

    /** Every word that must occur somewhere; empty if nothing was asked. */
    public List<Word> words() {
        return phrases.stream().flatMap(List::stream).toList();
    }

    /** Whether a term of an index is a form of a word. */
    public boolean isForm(String term, Word word) {
        return term.equals(word.key())
                || (term.startsWith(word.start())
                        && forms.stem(term, language).equals(word.stem()));
    }

    /** What an index keeps of a word or number so that a concordance finds it. */
    public static String term(Token token) {
        return token.kind() == Kind.NUMBER ? token.text() : token.key();
    }

    /** Where the words occur, in reading order; nothing unless all of them do. */
    List<Span> spans(Content content) {
        List<Token> tokens = texts.words(content, language).tokens();
        List<Span> spans = new ArrayList<>();
        for (List<Word> phrase : phrases) {
            List<Span> here = spans(phrase, tokens);
            if (here.isEmpty()) {
                return List.of();
            }
            spans.addAll(here);
        }
        return apart(spans);
    }

    private List<Span> spans(List<Word> phrase, List<Token> tokens) {
        List<Token> counting = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (Token token : tokens) {
            if (token.counts()) {
                counting.add(token);
                starts.add(at);
            }
            at += token.text().length();
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + phrase.size() <= counting.size(); i++) {
            int last = i + phrase.size() - 1;
            if (isAt(phrase, counting.subList(i, last + 1))) {
                spans.add(
                        new Span(
                                starts.get(i),
                                starts.get(last) + counting.get(last).text().length()));
            }
        }
        return spans;
    }

    private boolean isAt(List<Word> phrase, List<Token> tokens) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!isForm(term(tokens.get(i)), phrase.get(i))) {
                return false;
            }
        }
        return true;
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
