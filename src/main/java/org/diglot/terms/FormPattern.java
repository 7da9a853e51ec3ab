package org.diglot.terms;

import org.diglot.terms.Word.Shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A form of a term, ready to be looked for in the words of a text. */
final class FormPattern {

    /** The mark for an open end; no word contains it. */
    private static final String ANYTHING = "*";

    private final List<Part> parts;

    private FormPattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A word of the form: what it is compared by, and what is left open around it. */
    private record Part(String key, Shape shape, Opening opening, Link link) {

        boolean accepts(Word word) {
            return word.shape().fits(shape) && word.keys().stream().anyMatch(this::accepts);
        }

        private boolean accepts(String other) {
            return switch (opening) {
                case NONE -> other.equals(key);
                case HEAD -> other.endsWith(key);
                case TAIL -> other.startsWith(key);
                case BOTH -> other.contains(key);
            };
        }
    }

    /** At which ends of a word other letters may stand. */
    private enum Opening {
        NONE,
        HEAD,
        TAIL,
        BOTH;

        static Opening of(String written, Span word) {
            boolean head = word.start() > 0 && written.charAt(word.start() - 1) == '*';
            boolean tail = word.end() < written.length() && written.charAt(word.end()) == '*';
            return head ? (tail ? BOTH : HEAD) : (tail ? TAIL : NONE);
        }

        boolean opensHead() {
            return this == HEAD || this == BOTH;
        }
    }

    /** What may part a word of the text from the one before it. */
    private enum Link {
        /** A space, a hyphen, a quotation mark. */
        JOINT,
        /** Any punctuation, because the form itself has some. */
        PUNCTUATION,
        /** Any punctuation and some other words. */
        GAP;

        static Link of(String before, Word word) {
            if (before.contains("…") || before.contains("...")) {
                return GAP;
            }
            return word.joined() ? JOINT : PUNCTUATION;
        }

        int otherWords() {
            return this == GAP ? TermMatcher.GAP : 0;
        }
    }

    static FormPattern of(TermForm form, Habits habits) {
        String written = form.written();
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (Word word : Words.of(written, habits)) {
            Opening opening = Opening.of(written, word.span());
            String before = written.substring(end, word.span().start());
            Link link = Link.of(before, word);
            Shape shape = opening.opensHead() ? Shape.SMALL : word.shape();
            parts.add(new Part(habits.formKey(word.raw()), shape, opening, link));
            end = word.span().end();
        }
        return new FormPattern(parts);
    }

    /** How many words it has. */
    int length() {
        return parts.size();
    }

    /** Under which it is filed; one of {@link #drawers} of any word it can begin at. */
    String drawer() {
        Part first = parts.getFirst();
        return switch (first.opening) {
            case NONE -> first.key;
            case TAIL -> firstLetter(first.key) + ANYTHING;
            case HEAD, BOTH -> ANYTHING;
        };
    }

    /**
     * Where to look for patterns that can begin at a word: few, however many patterns there are.
     */
    static Set<String> drawers(Word word) {
        Set<String> drawers = new HashSet<>(word.keys());
        word.keys().forEach(key -> drawers.add(firstLetter(key) + ANYTHING));
        drawers.add(ANYTHING);
        return drawers;
    }

    private static String firstLetter(String key) {
        return key.substring(0, key.offsetByCodePoints(0, key.isEmpty() ? 0 : 1));
    }

    /** The last word of the occurrence that begins at a word of the text, if there is one. */
    OptionalInt lastWord(List<Word> words, int first) {
        return parts.getFirst().accepts(words.get(first))
                ? rest(words, first, 1)
                : OptionalInt.empty();
    }

    private OptionalInt rest(List<Word> words, int last, int part) {
        if (part == parts.size()) {
            return OptionalInt.of(last);
        }
        Link link = parts.get(part).link;
        int furthest = last + 1 + link.otherWords();
        for (int at = last + 1; at <= furthest && at < words.size(); at++) {
            if (link == Link.JOINT && !words.get(at).joined()) {
                return OptionalInt.empty();
            }
            OptionalInt found =
                    parts.get(part).accepts(words.get(at))
                            ? rest(words, at, part + 1)
                            : OptionalInt.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }
}
