package org.diglot.project;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.Direction;
import org.diglot.memory.MarkedText;
import org.diglot.memory.Place;
import org.diglot.memory.Surroundings;
import org.diglot.model.Bitext;
import org.diglot.model.Origin;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The rows of an open document as a concordance shows them.
 *
 * @param bitext the document
 * @param direction the versions that are shown
 * @param name what the memory calls it
 */
record OpenRows(Bitext bitext, Direction direction, String name) {

    /** What stands before and after a row. */
    Surroundings about(int row) {
        return new Surroundings(hit(row - 1), hit(row + 1));
    }

    private @Nullable ConcordanceHit hit(int row) {
        if (row < 0 || row >= bitext.size()) {
            return null;
        }
        Unit unit = bitext.units().get(row);
        Variant source =
                new Variant(
                        unit.source(),
                        State.of(Status.TRANSLATED),
                        Origin.UNKNOWN,
                        unit.segment().annotations());
        Variant target = unit.variant(direction.target());
        return new ConcordanceHit(
                new MarkedText(bitext.header().source(), source, List.of()),
                target.content().isBlank()
                        ? null
                        : new MarkedText(direction.target(), target, List.of()),
                new Place(name, name, unit.id()));
    }
}
