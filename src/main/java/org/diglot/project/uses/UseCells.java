package org.diglot.project.uses;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.MarkedText;
import org.diglot.memory.Place;
import org.diglot.model.Stamp;
import org.diglot.model.Variant;

import java.time.Instant;

/**
 * A hit as a line of a table.
 *
 * @param source the text translated from
 * @param target its translation; empty if there is none
 * @param variant whose status is told: the translation, or else the source
 * @param place where it stands
 */
record UseCells(String source, String target, Variant variant, Place place) {

    static UseCells of(ConcordanceHit hit) {
        MarkedText target = hit.target();
        return new UseCells(
                hit.source().text(),
                target == null ? "" : target.text(),
                target == null ? hit.source().variant() : target.variant(),
                hit.place());
    }

    String line(Cells cells) {
        Stamp changed = variant.annotations().changed();
        String author = changed.author();
        Instant time = changed.time();
        return cells.line(
                source,
                target,
                variant.status().word(),
                author == null ? "" : author,
                time == null ? "" : time.toString(),
                place.memory(),
                place.unit().value());
    }
}
