package org.diglot.project.search;

import com.ibm.icu.text.BreakIterator;

import org.diglot.model.VersionTag;
import org.diglot.project.search.Folded.Fold;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What somebody looks for, understood once and asked of many texts. May be used from any thread.
 *
 * <p>Capitals are compared as the language of the text has them, accented letters however they are
 * encoded, and words end where Unicode says, with a dictionary for Thai, Chinese and others that
 * write without spaces.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">Unicode Standard Annex 29</a>
 */
public final class TextSearch {
    private static final Set<String> TURKIC = Set.of("tr", "az");

    private final String wanted;
    private final Set<SearchRule> rules;
    private final @Nullable Pattern expression;

    private TextSearch(String wanted, Set<SearchRule> rules, @Nullable Pattern expression) {
        this.wanted = wanted;
        this.rules = rules;
        this.expression = expression;
    }

    /**
     * A search for {@code wanted}.
     *
     * @param wanted at least one char
     * @throws SearchException if it is meant as an expression and is none
     */
    public static TextSearch of(String wanted, Set<SearchRule> rules) throws SearchException {
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to search for");
        }
        Set<SearchRule> own =
                rules.isEmpty() ? EnumSet.noneOf(SearchRule.class) : EnumSet.copyOf(rules);
        return new TextSearch(wanted, own, expression(wanted, own));
    }

    private static @Nullable Pattern expression(String wanted, Set<SearchRule> rules)
            throws SearchException {
        if (!rules.contains(SearchRule.EXPRESSION)) {
            return null;
        }
        int flags = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
        if (!rules.contains(SearchRule.MATCH_CASE)) {
            flags |= Pattern.CASE_INSENSITIVE;
        }
        boolean marks = !rules.contains(SearchRule.IGNORE_MARKS);
        String folded = marks ? wanted : Folded.of(wanted, Set.of(Fold.MARKS)).text();
        try {
            return Pattern.compile(folded, flags);
        } catch (PatternSyntaxException e) {
            throw SearchException.badExpression(wanted, e.getIndex());
        }
    }

    /** Whether what was typed is an expression, whose groups a replacement can take up. */
    public boolean isExpression() {
        return expression != null;
    }

    /** The number of groups of the expression; 0 if it is none. */
    int groups() {
        return expression == null ? 0 : expression.matcher("").groupCount();
    }

    /** The groups that have a name, with their numbers. */
    Map<String, Integer> namedGroups() {
        return expression == null ? Map.of() : expression.namedGroups();
    }

    /**
     * Where it is found, from left to right, without overlaps.
     *
     * @param version the language of the text
     * @throws SearchException if the expression cannot be waited for
     */
    public List<TextHit> in(String text, VersionTag version) throws SearchException {
        List<TextHit> hits = expression == null ? plain(text, version) : matches(text, expression);
        return rules.contains(SearchRule.WHOLE_WORDS) && !hits.isEmpty()
                ? wholeWords(hits, text, version)
                : hits;
    }

    private List<TextHit> plain(String text, VersionTag version) {
        Set<Fold> folds = folds(version);
        String needle = Folded.of(wanted, folds).text();
        if (needle.isEmpty()) {
            return List.of(); // nothing but marks, and marks do not matter
        }
        Folded folded = Folded.of(text, folds);
        String compared = folded.text();
        List<TextHit> hits = new ArrayList<>();
        int at = compared.indexOf(needle);
        while (at >= 0) {
            int end = at + needle.length();
            boolean letters = folded.isBorder(at) && folded.isBorder(end);
            if (letters) {
                hits.add(hit(text, folded.start(at), folded.end(end)));
            }
            at = compared.indexOf(needle, letters ? end : at + 1);
        }
        return hits;
    }

    private Set<Fold> folds(VersionTag version) {
        Set<Fold> folds = EnumSet.noneOf(Fold.class);
        if (!rules.contains(SearchRule.MATCH_CASE)) {
            folds.add(TURKIC.contains(version.language()) ? Fold.TURKIC_CASE : Fold.CASE);
        }
        if (rules.contains(SearchRule.IGNORE_MARKS)) {
            folds.add(Fold.MARKS);
        }
        return folds;
    }

    private static TextHit hit(String text, int from, int to) {
        return new TextHit(from, to, Collections.singletonList(text.substring(from, to)));
    }

    private List<TextHit> matches(String text, Pattern pattern) throws SearchException {
        boolean marks = !rules.contains(SearchRule.IGNORE_MARKS);
        Folded folded = Folded.of(marks ? "" : text, Set.of(Fold.MARKS));
        Matcher matcher = pattern.matcher(new Patience(marks ? text : folded.text()));
        List<TextHit> hits = new ArrayList<>();
        try {
            while (matcher.find()) {
                hits.add(marks ? hit(matcher, text) : hit(matcher, text, folded));
            }
        } catch (Patience.ExhaustedException | StackOverflowError tooMuch) {
            throw SearchException.tooCostly(wanted);
        }
        return hits;
    }

    private static TextHit hit(Matcher matcher, String text) {
        List<@Nullable String> groups = new ArrayList<>();
        for (int group = 0; group <= matcher.groupCount(); group++) {
            int start = matcher.start(group);
            groups.add(start < 0 ? null : text.substring(start, matcher.end(group)));
        }
        return new TextHit(matcher.start(), matcher.end(), groups);
    }

    private static TextHit hit(Matcher matcher, String text, Folded folded) {
        List<@Nullable String> groups = new ArrayList<>();
        for (int group = 0; group <= matcher.groupCount(); group++) {
            int start = matcher.start(group);
            int end = matcher.end(group);
            groups.add(
                    start < 0
                            ? null
                            : text.substring(begin(folded, start, end), end(folded, start, end)));
        }
        int start = matcher.start();
        int end = matcher.end();
        return new TextHit(begin(folded, start, end), end(folded, start, end), groups);
    }

    private static int begin(Folded folded, int start, int end) {
        return start == end ? folded.end(start) : folded.start(start);
    }

    private static int end(Folded folded, int start, int end) {
        return start == end ? folded.end(start) : folded.end(end);
    }

    private static List<TextHit> wholeWords(List<TextHit> hits, String text, VersionTag version) {
        BreakIterator words = BreakIterator.getWordInstance(version.locale());
        words.setText(text);
        return hits.stream()
                .filter(hit -> hit.from() < hit.to())
                .filter(hit -> words.isBoundary(hit.from()) && words.isBoundary(hit.to()))
                .toList();
    }
}
