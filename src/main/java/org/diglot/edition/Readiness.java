package org.diglot.edition;

import org.diglot.model.Bitext;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Refuses a document whose rows are not ready, where that was asked for. */
final class Readiness {
    private static final int NAMED = 10;

    private final Bitext bitext;
    private final EditionOptions options;

    Readiness(Bitext bitext, EditionOptions options) {
        this.bitext = bitext;
        this.options = options;
    }

    /** The status of a variant as a reader sees it: without text it is empty, whatever it says. */
    static Status status(Unit unit, VersionTag version) {
        Variant variant = unit.variant(version);
        if (variant.content().isBlank()) {
            return Status.EMPTY;
        }
        return variant.status() == Status.EMPTY ? Status.DRAFT : variant.status();
    }

    void require() throws EditionException {
        for (VersionTag column : options.columns()) {
            if (!column.equals(bitext.header().source())) {
                require(column);
            }
        }
    }

    private void require(VersionTag column) throws EditionException {
        if (options.unfinished().untranslated() == Treatment.REFUSE) {
            refuse(column, "not translated", status -> status == Status.EMPTY);
        }
        if (options.unfinished().unreviewed() == Treatment.REFUSE) {
            refuse(
                    column,
                    "not reviewed",
                    status -> status != Status.EMPTY && status != Status.REVIEWED);
        }
    }

    private void refuse(VersionTag column, String fault, Predicate<Status> faulty)
            throws EditionException {
        List<String> ids =
                bitext.units().stream()
                        .filter(unit -> faulty.test(status(unit, column)))
                        .map(unit -> unit.id().value())
                        .toList();
        if (!ids.isEmpty()) {
            throw new EditionException(
                    String.format(
                            Locale.ROOT,
                            "No edition of %s was made. In version %s, %d of %d segments are %s: %s. Finish them, or choose to mark them or to leave them out.",
                            bitext.header().name(),
                            column,
                            ids.size(),
                            bitext.size(),
                            fault,
                            named(ids)));
        }
    }

    private static String named(List<String> ids) {
        String first = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        return ids.size() <= NAMED ? first : first + " and " + (ids.size() - NAMED) + " more";
    }
}
