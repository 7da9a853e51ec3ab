package org.diglot.ui.complete;

import com.ibm.icu.lang.UCharacter;

import org.diglot.model.Unit;
import org.diglot.ui.complete.Completion.Origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the ways in which a word could go on. Any thread. */
final class Completions {
    /** More than that nobody reads through while typing. */
    private static final int MOST = 12;

    /** A word this short is typed sooner than chosen. */
    private static final int LEAST_GAIN = 2;

    private final Typing typing;
    private final Vocabulary vocabulary;
    private final Locale locale;
    private final String source;
    private final List<String> here;

    Completions(Typing typing, Vocabulary vocabulary) {
        this.typing = typing;
        this.vocabulary = vocabulary;
        this.locale = typing.cell().version().locale();
        Optional<Unit> unit = typing.bitext().unit(typing.cell().segment());
        this.source = unit.map(found -> found.source().plainText()).orElse("");
        this.here =
                unit.map(found -> found.variant(typing.cell().version()).content().plainText())
                        .map(text -> Words.of(text, locale))
                        .orElse(List.of());
    }

    /** Those of the matches first, then names and numbers of the source, then known words. */
    List<Completion> find() {
        for (String beginning : Words.beginnings(typing.before())) {
            List<Completion> found = beginningWith(beginning);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Words.beginnings(typing.before()).isEmpty() ? missing() : List.of();
    }

    private List<Completion> beginningWith(String beginning) {
        String folded = Words.folded(beginning);
        Found found = new Found(beginning);
        offered().stream()
                .filter(word -> Words.folded(word).startsWith(folded))
                .forEach(word -> found.add(word, Origin.MATCH));
        names().stream()
                .filter(word -> Words.folded(word).startsWith(folded))
                .forEach(word -> found.add(word, Origin.SOURCE));
        vocabulary.beginningWith(folded).stream()
                .filter(word -> vocabulary.uses(word) > usesHere(word))
                .forEach(word -> found.add(word, Origin.DOCUMENT));
        return found.list();
    }

    /** What stands in the cell itself may be half a word. */
    private long usesHere(String word) {
        return here.stream().filter(word::equals).count();
    }

    /** Before a new word: what the best match and the source have and the text lacks so far. */
    private List<Completion> missing() {
        Set<String> there = new HashSet<>();
        Words.of(typing.before(), locale).forEach(word -> there.add(Words.folded(word)));
        Found found = new Found("");
        names().stream()
                .filter(word -> !there.contains(Words.folded(word)))
                .forEach(word -> found.add(word, Origin.SOURCE));
        offered().stream()
                .filter(word -> !there.contains(Words.folded(word)))
                .forEach(word -> found.add(word, Origin.MATCH));
        return found.list();
    }

    private List<String> offered() {
        return typing.offered().stream()
                .flatMap(text -> Words.of(text, locale).stream())
                .distinct()
                .toList();
    }

    private List<String> names() {
        Locale language = typing.bitext().header().source().locale();
        return Words.of(source, language).stream()
                .filter(Words::isNameOrNumber)
                .distinct()
                .toList();
    }

    /** What is found, each spelling once. */
    private final class Found {
        private final String beginning;
        private final Map<String, Completion> byText = new LinkedHashMap<>();

        Found(String beginning) {
            this.beginning = beginning;
        }

        void add(String word, Origin origin) {
            String text = asTyped(word);
            if (byText.size() < MOST && isWorthIt(text)) {
                int uses = vocabulary.uses(word);
                byText.putIfAbsent(text, new Completion(text, beginning.length(), origin, uses));
            }
        }

        /** Accents that are hard to type are worth it, capitals alone are not. */
        private boolean isWorthIt(String text) {
            int gain = text.length() - beginning.length();
            boolean accents = gain == 0 && !text.equalsIgnoreCase(beginning);
            int least = Words.isSolid(beginning) ? 1 : LEAST_GAIN;
            return beginning.isEmpty() || accents || gain >= least;
        }

        /** A word that is begun with a capital goes on as one with a capital. */
        private String asTyped(String word) {
            boolean capital =
                    !beginning.isEmpty() && Character.isUpperCase(beginning.codePointAt(0));
            if (!capital || Character.isUpperCase(word.codePointAt(0))) {
                return word;
            }
            int first = word.offsetByCodePoints(0, 1);
            return UCharacter.toUpperCase(locale, word.substring(0, first)) + word.substring(first);
        }

        List<Completion> list() {
            return new ArrayList<>(byText.values());
        }
    }
}
