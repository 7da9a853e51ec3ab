package org.diglot.terms;

import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds the terms of a glossary in source sentences, and their counterparts in other versions.
 *
 * <p>A form is found where its words stand side by side and in its order, each a whole word of the
 * text. Only space, hyphens, apostrophes and quotation marks may stand between them; where the form
 * has {@code …}, also up to {@value #GAP} other words and any punctuation. A form reaches across a
 * comma, a bracket or the end of a sentence only where it has such a mark itself. Where scripts put
 * no spaces between words (Chinese, Japanese, Thai), it is enough that the characters stand side by
 * side.
 *
 * <p>A word that begins with a capital in the glossary must do so in the text; one that is all
 * capitals there must be so here. A small letter in the glossary accepts both. Endings are accepted
 * where the form leaves them open with {@code *} (see {@link TermForm}). Besides, these never make
 * a difference:
 *
 * <ul>
 *   <li>all languages: composed or decomposed letters, soft hyphens, {@code ß} and {@code ss}, and
 *       articles or prepositions elided before an apostrophe ({@code l’Opposition});
 *   <li>English: the possessive {@code ’s}; a regular plural stands for its singular, not the other
 *       way round;
 *   <li>Turkish: endings behind an apostrophe, dotted and dotless i by Turkish rules, circumflex;
 *   <li>Arabic: vowel marks, seats of hamza, ي or ى, ة or ه, the article, and the particles و ف ب ل
 *       ك written with the word;
 *   <li>Greek: accents and final sigma;
 *   <li>Russian, Ukrainian, Belarusian: stress marks and the dots of ё.
 * </ul>
 *
 * <p>In the source, longer terms go first: what stands inside an occurrence of a longer term is not
 * reported apart. A matcher is immutable and may be used from any thread; it files the source forms
 * by their first word, so that a large glossary does not slow it down.
 */
public final class TermMatcher {

    /** How many other words may stand where a form has {@code …}. */
    public static final int GAP = 6;

    private static final Comparator<Occurrence> LONGEST_FIRST =
            Comparator.<Occurrence>comparingInt(found -> found.words)
                    .thenComparingInt(found -> found.span.end() - found.span.start())
                    .reversed()
                    .thenComparingInt(found -> found.span.start());

    private final VersionTag source;
    private final Map<String, List<Entry>> drawers = new HashMap<>();
    private final Map<String, Map<TermForm, FormPattern>> patterns = new HashMap<>();

    private record Entry(Term term, FormPattern pattern) {}

    private record Occurrence(Term term, Span span, int words) {}

    private TermMatcher(VersionTag source) {
        this.source = source;
    }

    /** A matcher for sentences in one version; that version needs forms in the glossary. */
    public static TermMatcher of(Glossary glossary, VersionTag source) {
        TermMatcher matcher = new TermMatcher(source);
        glossary.terms().forEach(matcher::add);
        return matcher;
    }

    private void add(Term term) {
        term.forms().forEach((version, forms) -> forms.forEach(form -> compile(form, version)));
        for (TermForm form : term.forms(source)) {
            FormPattern pattern = compile(form, source);
            drawers.computeIfAbsent(pattern.drawer(), name -> new ArrayList<>())
                    .add(new Entry(term, pattern));
        }
    }

    private FormPattern compile(TermForm form, VersionTag version) {
        return patterns.computeIfAbsent(version.language(), language -> new HashMap<>())
                .computeIfAbsent(form, each -> FormPattern.of(each, Habits.of(version)));
    }

    /** The terms of a source sentence with their spans, in the order of first mention. */
    public Map<Term, List<Span>> find(String text) {
        List<Occurrence> found = withoutOverlaps(occurrences(Words.of(text, Habits.of(source))));
        Map<Term, List<Span>> terms = new LinkedHashMap<>();
        for (Occurrence each : found) {
            terms.computeIfAbsent(each.term, term -> new ArrayList<>()).add(each.span);
        }
        terms.replaceAll((term, spans) -> List.copyOf(spans));
        return Collections.unmodifiableMap(terms);
    }

    /**
     * The terms of a source sentence, in the order of first mention, and whether another version of
     * the sentence has their counterparts. A counterpart may stand anywhere in the sentence.
     */
    public List<TermUse> check(String sourceText, VersionTag version, String text) {
        List<Word> words = Words.of(text, Habits.of(version));
        List<TermUse> uses = new ArrayList<>();
        find(sourceText)
                .forEach((term, spans) -> {
                    List<TermForm> forms = term.forms(version);
                    List<Span> hits = hits(term, version, words);
                    uses.add(new TermUse(term, spans, forms, hits));
                });
        return List.copyOf(uses);
    }

    private List<Span> hits(Term term, VersionTag version, List<Word> words) {
        Map<TermForm, FormPattern> known = patterns.getOrDefault(version.language(), Map.of());
        List<Occurrence> found = new ArrayList<>();
        for (TermForm form : term.forms(version)) {
            FormPattern pattern = known.get(form);
            for (int at = 0; pattern != null && at < words.size(); at++) {
                addOccurrence(new Entry(term, pattern), words, at, found);
            }
        }
        return withoutOverlaps(found).stream().map(Occurrence::span).toList();
    }

    private List<Occurrence> occurrences(List<Word> words) {
        List<Occurrence> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (String drawer : FormPattern.drawers(words.get(at))) {
                addAll(drawers.getOrDefault(drawer, List.of()), words, at, found);
            }
        }
        return found;
    }

    private static void addAll(
            List<Entry> entries, List<Word> words, int at, List<Occurrence> found) {
        entries.forEach(entry -> addOccurrence(entry, words, at, found));
    }

    private static void addOccurrence(
            Entry entry, List<Word> words, int at, List<Occurrence> found) {
        OptionalInt last = entry.pattern.lastWord(words, at);
        if (last.isPresent()) {
            int end = words.get(last.getAsInt()).span().end();
            Span span = new Span(words.get(at).span().start(), end);
            found.add(new Occurrence(entry.term, span, entry.pattern.length()));
        }
    }

    private static List<Occurrence> withoutOverlaps(List<Occurrence> found) {
        List<Occurrence> kept = new ArrayList<>();
        for (Occurrence each : found.stream().sorted(LONGEST_FIRST).toList()) {
            if (kept.stream().noneMatch(other -> other.span.overlaps(each.span))) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparingInt(each -> each.span.start()));
        return kept;
    }
}
