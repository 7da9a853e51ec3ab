package org.diglot.ui.grid;

import org.diglot.model.VersionTag;
import org.diglot.project.search.SearchException;
import org.diglot.project.search.SearchRule;
import org.diglot.project.search.TextSearch;
import org.diglot.ui.grid.BadFilterException.Span;
import org.diglot.ui.grid.FilterTerm.AllOf;
import org.diglot.ui.grid.FilterTerm.AnyOf;
import org.diglot.ui.grid.FilterTerm.Is;
import org.diglot.ui.grid.FilterTerm.Not;
import org.diglot.ui.grid.FilterTerm.Occurs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a filter line: words side by side must all hold, {@code or} parts alternatives, a {@code -}
 * before a word negates it, brackets group.
 */
final class FilterParser {
    private final String line;
    private int at;
    private int depth;

    private FilterParser(String line) {
        this.line = line;
    }

    /** The meaning of a line; empty if it asks for nothing. */
    static Optional<FilterTerm> parse(String line) throws BadFilterException {
        FilterParser parser = new FilterParser(line);
        return parser.alternatives();
    }

    /** Alternatives up to the end, or to the bracket that closes. */
    private Optional<FilterTerm> alternatives() throws BadFilterException {
        List<FilterTerm> terms = new ArrayList<>();
        boolean more = true;
        while (more) {
            together().ifPresent(terms::add);
            more = takeOr();
        }
        return terms.size() > 1 ? Optional.of(new AnyOf(terms)) : terms.stream().findFirst();
    }

    private boolean takeOr() {
        skipSpace();
        boolean found = isOr();
        at += found ? 2 : 0;
        return found;
    }

    private boolean isOr() {
        return line.regionMatches(true, at, "or", 0, 2)
                && (at + 2 == line.length() || isEnd(line.charAt(at + 2)));
    }

    private void skipSpace() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }

    private boolean isEnd(char c) {
        return Character.isWhitespace(c) || (c == ')' && depth > 0);
    }

    private Optional<FilterTerm> together() throws BadFilterException {
        Together together = new Together();
        skipSpace();
        while (at < line.length() && !isOr() && !(line.charAt(at) == ')' && depth > 0)) {
            part(together);
            skipSpace();
        }
        return together.term();
    }

    /** Parts that must all hold. */
    private static final class Together {
        private final List<FilterTerm> terms = new ArrayList<>();
        private final List<VersionTag> only = new ArrayList<>();
        private final List<VersionTag> without = new ArrayList<>();

        Optional<FilterTerm> term() {
            boolean nothing = terms.isEmpty() && only.isEmpty() && without.isEmpty();
            return nothing ? Optional.empty() : Optional.of(new AllOf(terms, only, without));
        }
    }

    private void part(Together together) throws BadFilterException {
        int start = at;
        boolean negated =
                line.charAt(at) == '-' && at + 1 < line.length() && !isEnd(line.charAt(at + 1));
        at += negated ? 1 : 0;
        if (line.regionMatches(true, at, "lang:", 0, 5)) {
            String word = word();
            VersionTag tag = version(word.substring(5), new Span(start, at));
            (negated ? together.without : together.only).add(tag);
            return;
        }
        Optional<FilterTerm> term = term();
        term.map(found -> negated ? new Not(found) : found).ifPresent(together.terms::add);
    }

    private Optional<FilterTerm> term() throws BadFilterException {
        return switch (line.charAt(at)) {
            case '(' -> group();
            case '"' -> Optional.of(quoted());
            case '/' -> expression();
            default -> Optional.of(named());
        };
    }

    private Optional<FilterTerm> group() throws BadFilterException {
        at++;
        depth++;
        Optional<FilterTerm> inner = alternatives();
        depth--;
        at += at < line.length() ? 1 : 0; // a bracket that is still open closes at the end
        return inner;
    }

    /** Words in quotation marks; a mark that is still open closes at the end. */
    private FilterTerm quoted() throws BadFilterException {
        int start = at;
        int end = line.indexOf('"', start + 1);
        String text = line.substring(start + 1, end < 0 ? line.length() : end);
        at = end < 0 ? line.length() : end + 1;
        return text.isEmpty() ? new Is(row -> true) : occurs(text, Set.of(), start);
    }

    /** An expression between slashes; without the second one it is a word like any other. */
    private Optional<FilterTerm> expression() throws BadFilterException {
        int start = at;
        int end = start + 1;
        while (end < line.length() && line.charAt(end) != '/') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= line.length() || end == start + 1) {
            return Optional.of(occurs(word(), Set.of(), start));
        }
        at = end + 1;
        String text = line.substring(start + 1, end);
        return Optional.of(occurs(text, EnumSet.of(SearchRule.EXPRESSION), start));
    }

    private FilterTerm occurs(String text, Set<SearchRule> rules, int start)
            throws BadFilterException {
        try {
            return new Occurs(TextSearch.of(text, rules));
        } catch (SearchException e) {
            int place = start + 1 + e.place();
            Span span = new Span(Math.max(start, place - 1), Math.min(at, place + 1));
            throw new BadFilterException("filter.bad-regex", text, span);
        }
    }

    private FilterTerm named() throws BadFilterException {
        int start = at;
        String word = word();
        int colon = word.indexOf(':');
        String name = colon < 0 ? "" : word.substring(0, colon).toLowerCase(Locale.ROOT);
        String value = word.substring(colon + 1);
        Span span = new Span(start, at);
        return switch (name) {
            case "status" -> new Is(FilterTests.status(value, span));
            case "has" -> new Is(FilterTests.has(value, span));
            case "is" -> new Is(FilterTests.is(value, span));
            case "changed" -> new Is(FilterTests.changed(value, span));
            case "author" -> new Is(FilterTests.author(value));
            case "origin" -> new Is(FilterTests.origin(value, span));
            case "length" -> new Is(FilterTests.length(value, span));
            case "note" -> new Is(FilterTests.note(value));
            default -> occurs(word, Set.of(), start);
        };
    }

    /**
     * Takes chars up to the next white space; quotation marks behind a colon hold words together.
     */
    private String word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        while (at < line.length() && (quoted || !isEnd(line.charAt(at)))) {
            char c = line.charAt(at);
            boolean mark = c == '"' && (quoted || (at > start && line.charAt(at - 1) == ':'));
            if (mark) {
                quoted = !quoted;
            } else {
                word.append(c);
            }
            at++;
        }
        return word.toString();
    }

    private static VersionTag version(String value, Span span) throws BadFilterException {
        try {
            return VersionTag.of(value);
        } catch (IllegalArgumentException noTag) {
            throw new BadFilterException("filter.no-language", value, span);
        }
    }
}
