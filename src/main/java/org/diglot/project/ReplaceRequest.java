package org.diglot.project;

import org.diglot.model.VersionTag;
import org.diglot.project.search.Replacement;
import org.diglot.project.search.TextSearch;

import java.util.List;

/**
 * What shall be replaced by what, where, and what becomes of the status.
 *
 * @param search what is looked for
 * @param with what shall stand in its place
 * @param columns the versions in which it is looked for; the source's language means the source
 * @param terms what becomes of text that somebody stands behind
 */
public record ReplaceRequest(
        TextSearch search, Replacement with, List<VersionTag> columns, Terms terms) {
    public ReplaceRequest {
        columns = List.copyOf(columns);
    }

    /** Whether reviewed text is touched. */
    public enum Reviewed {
        LEFT_ALONE,
        REPLACED
    }

    /** What becomes of the status of confirmed text that is changed. */
    public enum Confirmed {
        /** It is to be read again. */
        BECOMES_DRAFT,
        /**
         * Translated text stays translated. Reviewed text counts as translated: nobody has reviewed
         * what it says now.
         */
        STAYS_TRANSLATED
    }

    /**
     * What becomes of text that somebody stands behind. Locked text is never touched.
     *
     * @param reviewed whether reviewed text is touched
     * @param confirmed what becomes of its status
     */
    public record Terms(Reviewed reviewed, Confirmed confirmed) {
        /** Reviewed text is left alone, other confirmed text becomes a draft. */
        public static final Terms CAREFUL = new Terms(Reviewed.LEFT_ALONE, Confirmed.BECOMES_DRAFT);
    }
}
