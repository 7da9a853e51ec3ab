package org.diglot.project;

import org.diglot.memory.Direction;
import org.diglot.memory.Match;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.Provenance;
import org.diglot.memory.draft.Replacement;
import org.diglot.model.VersionTag;
import org.diglot.terms.Glossary;
import org.diglot.terms.Span;
import org.diglot.terms.Term;
import org.diglot.terms.TermForm;
import org.diglot.terms.TermMatcher;
import org.diglot.terms.TermUse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the glossary has to say for drafts. Immutable; may be used from any thread. */
final class DraftTerms {
    private final TermMatcher matcher;

    DraftTerms(Glossary glossary, VersionTag source) {
        this.matcher = TermMatcher.of(glossary, source);
    }

    /** The terms of a text that have a plain form in the wanted version, each where it stands. */
    List<Replacement> filled(String text, Direction direction) {
        List<Replacement> parts = new ArrayList<>();
        matcher.find(text)
                .forEach((term, spans) ->
                        plain(term, direction.target())
                                .ifPresent(form ->
                                        spans.forEach(
                                                span -> parts.add(filled(text, span, form)))));
        return parts;
    }

    private static Replacement filled(String text, Span span, String form) {
        Provenance from = new Provenance.Glossary(span.of(text));
        return new Replacement(span.start(), span.end(), form, from);
    }

    /** The form to use, if it can be used as it stands. */
    private static Optional<String> plain(Term term, VersionTag version) {
        return term.forms(version).stream()
                .limit(1)
                .filter(TermForm::isPlain)
                .map(TermForm::written)
                .findFirst();
    }

    /**
     * The one term to be put in place of another: where the sources differ in nothing else but
     * numbers, and the translation has the old term once, in the form to use.
     */
    List<Replacement> replaced(MatchQuery query, Match match, MatchedVariant variant) {
        String earlier = match.source().plainText();
        String now = query.text().plainText();
        Map<Term, List<Span>> before = new LinkedHashMap<>(matcher.find(earlier));
        Map<Term, List<Span>> after = new LinkedHashMap<>(matcher.find(now));
        List<Term> shared = before.keySet().stream().filter(after::containsKey).toList();
        shared.forEach(before::remove);
        shared.forEach(after::remove);
        if (before.size() != 1 || after.size() != 1) {
            return List.of();
        }
        Map.Entry<Term, List<Span>> gone = before.entrySet().iterator().next();
        Map.Entry<Term, List<Span>> come = after.entrySet().iterator().next();
        boolean single = gone.getValue().size() == 1 && come.getValue().size() == 1;
        boolean restIsSame =
                single
                        && rest(earlier, gone.getValue().getFirst())
                                .equals(rest(now, come.getValue().getFirst()));
        return restIsSame ? replacement(earlier, gone.getKey(), come.getKey(), variant) : List.of();
    }

    /** The text without a span, all numbers alike. */
    private static String rest(String text, Span span) {
        String rest = text.substring(0, span.start()) + '\u0001' + text.substring(span.end());
        return rest.replaceAll("\\p{Nd}+", "0");
    }

    private List<Replacement> replacement(
            String earlier, Term gone, Term come, MatchedVariant variant) {
        String translation = variant.variant().content().plainText();
        Optional<String> old = plain(gone, variant.version());
        Optional<String> young = plain(come, variant.version());
        Optional<Span> there =
                matcher.check(earlier, variant.version(), translation).stream()
                        .filter(use -> use.term().equals(gone))
                        .map(TermUse::targetSpans)
                        .filter(spans -> spans.size() == 1)
                        .map(List::getFirst)
                        .findFirst();
        if (old.isEmpty() || young.isEmpty() || there.isEmpty()) {
            return List.of();
        }
        String said = there.get().of(translation);
        if (!said.equalsIgnoreCase(old.get())) {
            return List.of();
        }
        String form = capitalizedAs(said, old.get(), young.get(), variant.version());
        return List.of(
                new Replacement(
                        there.get().start(),
                        there.get().end(),
                        form,
                        new Provenance.TermReplaced(said, form)));
    }

    private static String capitalizedAs(String said, String old, String young, VersionTag version) {
        boolean raised =
                Character.isUpperCase(said.codePointAt(0))
                        && Character.isLowerCase(old.codePointAt(0));
        int second = young.offsetByCodePoints(0, 1);
        return raised
                ? young.substring(0, second).toUpperCase(version.locale()) + young.substring(second)
                : young;
    }
}
