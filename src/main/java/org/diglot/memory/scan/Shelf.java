package org.diglot.memory.scan;

import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryStatus.Filled;
import org.diglot.memory.Place;
import org.diglot.memory.match.Entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All entries of one memory. */
record Shelf(MemorySource source, List<Entry> entries) {
    Shelf {
        entries = List.copyOf(entries);
    }

    Shelf with(List<Entry> changed) {
        Set<Place> places = new HashSet<>(changed.stream().map(this::place).toList());
        Stream<Entry> others = entries.stream().filter(entry -> !places.contains(place(entry)));
        return new Shelf(source, Stream.concat(others, changed.stream()).toList());
    }

    Shelf without(Place gone) {
        return new Shelf(
                source, entries.stream().filter(entry -> !place(entry).equals(gone)).toList());
    }

    private Place place(Entry entry) {
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
