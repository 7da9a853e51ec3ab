package org.diglot.ui.grid;

import org.diglot.model.Annotations;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row as a filter looks at it.
 *
 * @param unit the row
 * @param asked the columns it is asked about
 * @param document what is known of the whole document
 */
record FilterRow(Unit unit, List<VersionTag> asked, FilterDocument document) {

    /** The same row asked about these columns only. */
    FilterRow about(List<VersionTag> others) {
        return new FilterRow(unit, others, document);
    }

    /** What the asked columns say, the source too. */
    Stream<Said> said() {
        return asked.stream()
                .map(tag -> new Said(tag, document.rows().content(unit, tag).plainText()));
    }

    /** A text and its language. */
    record Said(VersionTag version, String text) {}

    /** The variants in the asked columns; the source has none. */
    Stream<Variant> variants() {
        return asked.stream().filter(tag -> !isSource(tag)).map(unit::variant);
    }

    /** Who changed what in the asked columns, and the remarks on it. */
    Stream<Annotations> annotations() {
        return asked.stream()
                .map(tag ->
                        isSource(tag)
                                ? unit.segment().annotations()
                                : unit.variant(tag).annotations());
    }

    private boolean isSource(VersionTag tag) {
        return tag.equals(document.rows().source());
    }
}
