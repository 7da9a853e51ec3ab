package org.diglot.edition;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Which edition of a document is wanted.
 *
 * @param columns the versions in the order in which they are shown; the source may stand anywhere,
 *     or be left out
 * @param unfinished what is done with rows that are not ready
 * @param presentation how the reader first sees it
 * @param imprint title page and colophon; {@code null} for what the document itself tells
 */
public record EditionOptions(
        List<VersionTag> columns,
        Unfinished unfinished,
        Presentation presentation,
        @Nullable Imprint imprint) {
    public EditionOptions {
        columns = List.copyOf(new LinkedHashSet<>(columns));
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("An edition needs at least one column");
        }
    }

    /**
     * What is done with rows that are not ready.
     *
     * @param untranslated with rows that have no text in a version
     * @param unreviewed with rows whose text nobody but the translator has approved
     */
    public record Unfinished(Treatment untranslated, Treatment unreviewed) {

        /** The reader sees everything there is, and is told how far it may be trusted. */
        public static final Unfinished MARKED = new Unfinished(Treatment.MARK, Treatment.MARK);
    }

    /** These columns, with what is not ready marked. */
    public static EditionOptions of(VersionTag... columns) {
        return of(List.of(columns));
    }

    /** These columns, with what is not ready marked. */
    public static EditionOptions of(List<VersionTag> columns) {
        return new EditionOptions(columns, Unfinished.MARKED, Presentation.DEFAULT, null);
    }

    /** The source, then every version of a document in its order. */
    public static EditionOptions all(Bitext bitext) {
        List<VersionTag> columns = new ArrayList<>();
        columns.add(bitext.header().source());
        columns.addAll(bitext.versions());
        return of(columns);
    }

    /** The same with another treatment of rows without text. */
    public EditionOptions untranslated(Treatment treatment) {
        return with(new Unfinished(treatment, unfinished.unreviewed()));
    }

    /** The same with another treatment of rows that nobody has reviewed. */
    public EditionOptions unreviewed(Treatment treatment) {
        return with(new Unfinished(unfinished.untranslated(), treatment));
    }

    /** The same with another presentation. */
    public EditionOptions with(Presentation other) {
        return new EditionOptions(columns, unfinished, other, imprint);
    }

    /** The same with another imprint. */
    public EditionOptions with(Imprint other) {
        return new EditionOptions(columns, unfinished, presentation, other);
    }

    private EditionOptions with(Unfinished other) {
        return new EditionOptions(columns, other, presentation, imprint);
    }
}
