package org.diglot.memory.match;

import org.diglot.memory.MarkedText.Span;
import org.diglot.memory.match.Token.Kind;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Words and phrases that must all occur in a text of one language. May be used from any thread. */
public final class Phrases {
    private static final Pattern PART = Pattern.compile("[\"“„](.*?)[\"”“]|([^\"“„]+)");
    private static final Pattern EXPRESSION = Pattern.compile("/(.+)/");
    private static final String ANY = "*";
    private static final int SAME_START = 2;

    /**
     * A word that is looked for.
     *
     * @param key the folded word as typed; a number as typed; with an asterisk for any letters
     * @param stem its stem
     */
    public record Word(String key, String stem) {

        private boolean isOpen() {
            return key.contains(ANY);
        }

        /** The letters with which every form of it begins. */
        public String start() {
            String known = isOpen() ? key.substring(0, key.indexOf(ANY)) : key;
            return known.substring(0, Math.min(SAME_START, known.length()));
        }
    }

    private final List<List<Word>> phrases;
    private final String language;
    private final Texts texts;
    private final WordForms forms;
    private final @Nullable Pattern pattern;

    /** How texts of a language are read. */
    private record Reading(String language, Texts texts, WordForms forms) {}

    private Phrases(List<List<Word>> phrases, @Nullable Pattern pattern, Reading reading) {
        this.phrases = phrases;
        this.pattern = pattern;
        this.language = reading.language();
        this.texts = reading.texts();
        this.forms = reading.forms();
    }

    static Phrases of(String typed, VersionTag version, Texts texts, WordForms forms) {
        Reading reading = new Reading(version.language(), texts, forms);
        Pattern pattern = pattern(typed.strip());
        if (pattern != null) {
            return new Phrases(List.of(), pattern, reading);
        }
        Phrases reader = new Phrases(List.of(), null, reading);
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
        return new Phrases(List.copyOf(phrases), null, reading);
    }

    /** The expression between slashes; {@code null} if there is none, or it is not well formed. */
    private static @Nullable Pattern pattern(String typed) {
        Matcher expression = EXPRESSION.matcher(typed);
        if (!expression.matches()) {
            return null;
        }
        try {
            int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return Pattern.compile(expression.group(1), anyCase);
        } catch (PatternSyntaxException unfinished) {
            return null;
        }
    }

    /** Whether a regular expression was typed, for which every text has to be read. */
    public boolean isPattern() {
        return pattern != null;
    }

    private List<Word> words(String typed) {
        List<Word> words = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (Token token : texts.words(Content.of(typed), language).tokens()) {
            if (token.text().equals(ANY)) {
                open.append(ANY);
            } else {
                boolean joins = token.counts() && open.toString().endsWith(ANY);
                if (!joins) {
                    addWord(open, words);
                }
                open.append(token.counts() ? term(token) : "");
            }
        }
        addWord(open, words);
        return words;
    }

    private void addWord(StringBuilder open, List<Word> words) {
        String key = open.toString();
        open.setLength(0);
        if (!key.replace(ANY, "").isEmpty()) {
            words.add(new Word(key, forms.stem(key, language)));
        }
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
        if (word.isOpen()) {
            return fits(term, word.key());
        }
        return term.equals(word.key())
                || (term.startsWith(word.start())
                        && forms.stem(term, language).equals(word.stem()));
    }

    private static boolean fits(String term, String open) {
        int star = open.indexOf(ANY);
        if (star < 0) {
            return term.equals(open);
        }
        if (!term.startsWith(open.substring(0, star))) {
            return false;
        }
        String rest = open.substring(star + 1);
        for (int i = star; i <= term.length(); i++) {
            if (fits(term.substring(i), rest)) {
                return true;
            }
        }
        return false;
    }

    /** What an index keeps of a word or number so that a concordance finds it. */
    public static String term(Token token) {
        return token.kind() == Kind.NUMBER ? token.text() : token.key();
    }

    /** Where the words occur, in reading order; nothing unless all of them do. */
    List<Span> spans(Content content) {
        return pattern == null
                ? spansOfWords(content)
                : pattern.matcher(content.plainText())
                        .results()
                        .filter(found -> found.start() < found.end())
                        .map(found -> new Span(found.start(), found.end()))
                        .toList();
    }

    private List<Span> spansOfWords(Content content) {
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
