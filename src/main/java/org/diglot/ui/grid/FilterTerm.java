package org.diglot.ui.grid;

import org.diglot.model.VersionTag;
import org.diglot.project.search.SearchException;
import org.diglot.project.search.TextSearch;

import java.util.List;
import java.util.function.Predicate;

/** A part of a filter line, understood. */
sealed interface FilterTerm {

    /** Whether it is true of a row. */
    boolean holds(FilterRow row) throws SearchException;

    /** A text occurs in one of the asked columns. */
    record Occurs(TextSearch search) implements FilterTerm {
        @Override
        public boolean holds(FilterRow row) throws SearchException {
            for (FilterRow.Said said : row.said().toList()) {
                if (!search.in(said.text(), said.version()).isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Something else is true. */
    record Is(Predicate<FilterRow> test) implements FilterTerm {
        @Override
        public boolean holds(FilterRow row) {
            return test.test(row);
        }
    }

    /** It is not true. */
    record Not(FilterTerm term) implements FilterTerm {
        @Override
        public boolean holds(FilterRow row) throws SearchException {
            return !term.holds(row);
        }
    }

    /** One of them is true. */
    record AnyOf(List<FilterTerm> terms) implements FilterTerm {
        @Override
        public boolean holds(FilterRow row) throws SearchException {
            for (FilterTerm term : terms) {
                if (term.holds(row)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * All of them are true, asked about some columns only.
     *
     * @param only these columns; all if empty
     * @param without but not these
     */
    record AllOf(List<FilterTerm> terms, List<VersionTag> only, List<VersionTag> without)
            implements FilterTerm {
        @Override
        public boolean holds(FilterRow row) throws SearchException {
            FilterRow narrow = narrowed(row);
            for (FilterTerm term : terms) {
                if (!term.holds(narrow)) {
                    return false;
                }
            }
            return true;
        }

        private FilterRow narrowed(FilterRow row) {
            if (only.isEmpty() && without.isEmpty()) {
                return row;
            }
            return row.about(
                    row.asked().stream()
                            .filter(tag -> only.isEmpty() || isAmong(tag, only))
                            .filter(tag -> !isAmong(tag, without))
                            .toList());
        }

        private static boolean isAmong(VersionTag tag, List<VersionTag> tags) {
            return tags.contains(tag) || tags.contains(tag.base());
        }
    }
}
