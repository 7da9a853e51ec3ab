package org.diglot.ui.grid;

import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.project.search.SearchException;
import org.diglot.ui.grid.FilterDocument.Today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the filter line asks for. Words side by side must all hold:
 *
 * <ul>
 *   <li>{@code word} and {@code "two words"}: the text occurs, capitals do not matter
 *   <li>{@code /19\d\d/}: the regular expression matches
 *   <li>{@code status:draft}, also {@code unconfirmed} and {@code locked}
 *   <li>{@code lang:es}: what stands beside it is asked of this version only
 *   <li>{@code has:note}, {@code has:code}, {@code note:word}
 *   <li>{@code changed:today}, {@code yesterday}, {@code week}, {@code month}, {@code >=2026-11-01}
 *   <li>{@code author:ana}, {@code origin:match}, {@code length:>80}, {@code length:10..40}
 *   <li>{@code is:repeated}, {@code is:first} of the repeated ones, {@code is:same} as the source
 *   <li>{@code -word} must not hold; {@code this or that}; {@code (brackets)}
 * </ul>
 *
 * Immutable; may be used from any thread.
 */
final class RowFilter {
    private final FilterTerm term;

    private RowFilter(FilterTerm term) {
        this.term = term;
    }

    /** Reads a filter line; empty if it asks for nothing. */
    static Optional<RowFilter> parse(String line) throws BadFilterException {
        return FilterParser.parse(line).map(RowFilter::new);
    }

    /**
     * The segments that pass, in the order of the document.
     *
     * @param givenUp is asked now and then; the answer is of no use then
     * @throws SearchException if an expression cannot be waited for
     */
    List<SegmentId> passing(GridRows rows, Today today, BooleanSupplier givenUp)
            throws SearchException {
        FilterDocument document = new FilterDocument(rows, today);
        List<SegmentId> passing = new ArrayList<>();
        for (Unit unit : rows.bitext().units()) {
            if (givenUp.getAsBoolean()) {
                break;
            }
            if (term.holds(new FilterRow(unit, rows.columns(), document))) {
                passing.add(unit.id());
            }
        }
        return passing;
    }
}
