package org.diglot.memory.concordance;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.Direction;
import org.diglot.memory.MarkedText;
import org.diglot.memory.Place;
import org.diglot.memory.Surroundings;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Texts;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Makes surroundings of entries that may be neighbours: a unit remembers a hash of the texts about
 * it, by which it is seen whether they still are.
 *
 * @param memory the name of their memory
 * @param direction the versions that are shown
 */
public record Beside(String memory, Direction direction) {

    /** What is really beside {@code unit} of what was once stored before and after it. */
    public Surroundings of(Entry unit, @Nullable Entry before, @Nullable Entry after) {
        Entry.Text text = unit.texts().getFirst();
        return new Surroundings(
                before != null && is(before, text.version(), text.previous()) ? hit(before) : null,
                after != null && is(after, text.version(), text.next()) ? hit(after) : null);
    }

    private static boolean is(Entry entry, VersionTag version, long hash) {
        return entry.texts().stream()
                .filter(text -> text.version().equals(version))
                .anyMatch(text -> Texts.neighbourHash(text.variant().content()) == hash);
    }

    private @Nullable ConcordanceHit hit(Entry entry) {
        MarkedText source = text(entry, direction.source()).orElse(null);
        Place place = new Place(memory, entry.document(), entry.id());
        return source == null
                ? null
                : new ConcordanceHit(source, text(entry, direction.target()).orElse(null), place);
    }

    private static Optional<MarkedText> text(Entry entry, VersionTag version) {
        List<Entry.Text> serving =
                entry.texts().stream().filter(text -> text.version().serves(version)).toList();
        return serving.stream()
                .filter(text -> text.version().equals(version))
                .findFirst()
                .or(() -> serving.stream().findFirst())
                .map(text -> new MarkedText(text.version(), text.variant(), List.of()));
    }
}
