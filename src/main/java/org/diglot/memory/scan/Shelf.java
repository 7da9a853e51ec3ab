package org.diglot.memory.scan;

import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryStatus.Filled;
import org.diglot.memory.Place;
import org.diglot.memory.match.Entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** All entries of one memory. */
record Shelf(MemorySource source, List<Entry> entries) {
    Shelf {
        entries = List.copyOf(entries);
    }

    /** A copy of the entries by their places. */
    SequencedMap<Place, Entry> byPlace() {
        SequencedMap<Place, Entry> all = new LinkedHashMap<>();
        entries.forEach(entry -> all.put(place(entry), entry));
        return all;
    }

    Shelf without(Place gone) {
        return new Shelf(
                source, entries.stream().filter(entry -> !place(entry).equals(gone)).toList());
    }

    Optional<Entry> entry(Place place) {
        return entries.stream().filter(entry -> place(entry).equals(place)).findFirst();
    }

    Place place(Entry entry) {
        return new Place(source.name(), entry.document(), entry.id());
    }

    Filled filled() {
        return new Filled(
                source,
                entries.size(),
                entries.stream()
                        .flatMap(entry -> entry.texts().stream())
                        .map(Entry.Text::version)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
