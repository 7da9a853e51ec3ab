package org.diglot.ui.grid;

import org.diglot.model.SegmentId;
import org.diglot.model.Unit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** What a filter may ask about the whole document. Used by one thread. */
final class FilterDocument {
    private final GridRows rows;
    private final Today today;
    private final Map<String, SegmentId> first = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The day on which one asks, and where. */
    record Today(LocalDate date, ZoneId zone) {}

    FilterDocument(GridRows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    GridRows rows() {
        return rows;
    }

    Today today() {
        return today;
    }

    /** How often a source text occurs. */
    int count(Unit unit) {
        read();
        return counts.getOrDefault(unit.source().plainText(), 0);
    }

    /** Whether this is the first row with its source text. */
    boolean isFirst(Unit unit) {
        read();
        return unit.id().equals(first.get(unit.source().plainText()));
    }

    private void read() {
        if (counts.isEmpty()) {
            for (Unit unit : rows.bitext().units()) {
                String text = unit.source().plainText();
                counts.merge(text, 1, Integer::sum);
                first.putIfAbsent(text, unit.id());
            }
        }
    }
}
