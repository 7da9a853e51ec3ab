package org.diglot.memory.scan;

import org.diglot.memory.Cancellation;
import org.diglot.memory.Changes;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.Cursor;
import org.diglot.memory.Direction;
import org.diglot.memory.Health;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryStatus;
import org.diglot.memory.MemoryStatus.Filled;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.PartQuery;
import org.diglot.memory.Parts;
import org.diglot.memory.PastUnit;
import org.diglot.memory.Place;
import org.diglot.memory.Receipt;
import org.diglot.memory.Selection;
import org.diglot.memory.Surroundings;
import org.diglot.memory.TranslationMemory;
import org.diglot.memory.concordance.Beside;
import org.diglot.memory.concordance.Concordance;
import org.diglot.memory.concordance.Reading;
import org.diglot.memory.concordance.WordForms;
import org.diglot.memory.match.ChangeLog;
import org.diglot.memory.match.ChangeLog.Became;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.MatchCollector;
import org.diglot.memory.match.PartCollector;
import org.diglot.memory.match.Scorer;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.Words;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps all units in the heap and compares each query with every one of them.
 *
 * <p>Thread safe; a writer replaces its memory in one step.
 */
public final class ScanningMemory implements TranslationMemory {
    private final Texts texts = new Texts();
    private final WordForms forms;
    private final ChangeLog changes = new ChangeLog();
    private final List<ShelfWriter> fillings = new ArrayList<>();
    private SortedMap<String, Shelf> shelves = new TreeMap<>();

    /** An empty memory whose concordance knows words only as they are written. */
    public ScanningMemory() {
        this(WordForms.AS_WRITTEN);
    }

    /** An empty memory whose concordance finds these forms of a word. */
    public ScanningMemory(WordForms forms) {
        this.forms = forms;
    }

    @Override
    public MatchResult search(MatchQuery query, Cancellation cancellation) {
        if (query.text().isBlank()) {
            return MatchResult.NOTHING;
        }
        MatchCollector collector = new MatchCollector(query, texts);
        Scorer scorer = new Scorer(collector.words());
        VersionTag source = query.direction().source();
        View view = view(query.limits().memories());
        for (Shelf shelf : view.shelves()) {
            for (Entry entry : shelf.entries()) {
                if (cancellation.isCancelled()) {
                    return collector.result(Guarantee.PARTIAL);
                }
                entry.texts().stream()
                        .filter(text -> text.version().serves(source))
                        .filter(text -> isNear(scorer, text, query))
                        .forEach(text -> collector.offer(shelf.source(), entry, text));
            }
        }
        return collector.result(view.guarantee());
    }

    private boolean isNear(Scorer scorer, Entry.Text text, MatchQuery query) {
        Words words = texts.words(text.variant().content(), query.direction().source());
        return scorer.similarity(words) >= query.limits().threshold();
    }

    @Override
    public ConcordancePage concordance(ConcordanceQuery query, Cancellation cancellation)
            throws MemoryException {
        Concordance concordance = new Concordance(query, new Reading(texts, forms));
        View view = view(query.memories());
        CountedWords frequencies = new CountedWords(view.shelves(), texts);
        for (Shelf shelf : view.shelves()) {
            for (Entry entry : shelf.entries()) {
                if (cancellation.isCancelled()) {
                    return concordance.page(Guarantee.PARTIAL, frequencies);
                }
                if (concordance.isEnough()) {
                    return concordance.page(view.guarantee(), frequencies);
                }
                concordance.offer(shelf.source().name(), entry);
            }
        }
        return concordance.page(view.guarantee(), frequencies);
    }

    @Override
    public Surroundings surroundings(Place place, Direction direction) {
        Shelf shelf = shelves().get(place.memory());
        List<Entry> entries = shelf == null ? List.of() : shelf.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.id().equals(place.unit()) && entry.document().equals(place.document())) {
                return new Beside(place.memory(), direction)
                        .of(
                                entry,
                                i == 0 ? null : entries.get(i - 1),
                                i + 1 == entries.size() ? null : entries.get(i + 1));
            }
        }
        return Surroundings.UNKNOWN;
    }

    @Override
    public Parts parts(PartQuery query, Cancellation cancellation) {
        PartCollector collector = new PartCollector(query, texts);
        VersionTag source = query.direction().source();
        View view = view(query.memories());
        for (Shelf shelf : view.shelves()) {
            for (int i = 0; i < shelf.entries().size(); i++) {
                if (cancellation.isCancelled()) {
                    return collector.parts(Guarantee.PARTIAL);
                }
                Entry entry = shelf.entries().get(i);
                for (Entry.Text text : entry.texts()) {
                    if (text.version().serves(source)) {
                        Words words = texts.words(text.variant().content(), source);
                        collector.offer(
                                new ShelfText(shelf.source(), entry, i, words.length()),
                                collector.runs().shared(words));
                    }
                }
            }
        }
        return collector.parts(view.guarantee());
    }

    private record ShelfText(MemorySource owner, Entry read, long order, int words)
            implements PartCollector.Source {}

    @Override
    public MemoryWriter replace(MemorySource source) {
        ShelfWriter writer = new ShelfWriter(source, this);
        began(writer);
        return writer;
    }

    @Override
    public synchronized Receipt put(String memory, List<MemoryUnit> units) throws MemoryException {
        Shelf shelf = shelf(memory);
        SequencedMap<Place, Entry> entries = shelf.byPlace();
        List<Became> changed = new ArrayList<>();
        for (MemoryUnit unit : units) {
            Entry after = Entry.of(unit);
            Place place = shelf.place(after);
            Entry before = entries.get(place);
            if (!after.equals(before)) {
                entries.putLast(place, after);
                changed.add(new Became(place, before, after));
            }
        }
        place(new Shelf(shelf.source(), List.copyOf(entries.values())));
        return changes.changed(changed);
    }

    @Override
    public synchronized Receipt remove(List<Place> places) throws MemoryException {
        List<Became> changed = new ArrayList<>();
        for (Place place : places) {
            Shelf shelf = shelf(place.memory());
            Optional<Entry> before = shelf.entry(place);
            if (before.isPresent()) {
                place(shelf.without(place));
                changed.add(new Became(place, before.get(), null));
            }
        }
        return changes.changed(changed);
    }

    @Override
    public synchronized List<PastUnit> history(Place unit) throws MemoryException {
        return changes.history(unit, shelf(unit.memory()).entry(unit).orElse(null));
    }

    @Override
    public Changes changes(Cursor since, int most) {
        return changes.since(since, most);
    }

    @Override
    public Health health() {
        return new Health(view(Selection.ALL).guarantee(), List.of());
    }

    @Override
    public synchronized void settle(MemorySource source) throws MemoryException {
        place(new Shelf(source, shelf(source.name()).entries()));
    }

    @Override
    public synchronized void forget(String memory) {
        SortedMap<String, Shelf> others = new TreeMap<>(shelves);
        if (others.remove(memory) != null) {
            changes.changed(Changes.Kind.FORGOTTEN, memory);
        }
        shelves = others;
    }

    @Override
    public MemoryStatus status() {
        List<Filled> filled = shelves().values().stream().map(Shelf::filled).toList();
        return new MemoryStatus(filled, List.of());
    }

    @Override
    public void close() {
        // Nothing is held but heap.
    }

    private synchronized SortedMap<String, Shelf> shelves() {
        return shelves;
    }

    /** The shelves that are asked, and those filled for the first time as far as they are. */
    private synchronized View view(Selection selection) {
        SortedMap<String, Shelf> asked = new TreeMap<>(shelves);
        asked.keySet().removeIf(name -> !selection.asks(name));
        Guarantee guarantee = Guarantee.COMPLETE;
        for (ShelfWriter filling : fillings) {
            Shelf soFar = filling.soFar();
            String name = soFar.source().name();
            if (selection.asks(name)) {
                boolean again = shelves.containsKey(name);
                guarantee = guarantee.and(again ? Guarantee.OUTDATED : Guarantee.PARTIAL);
                asked.putIfAbsent(name, soFar);
            }
        }
        return new View(asked.values(), guarantee);
    }

    private record View(Collection<Shelf> shelves, Guarantee guarantee) {}

    private synchronized void began(ShelfWriter filling) {
        fillings.add(filling);
    }

    synchronized void ended(ShelfWriter filling) {
        fillings.remove(filling);
    }

    synchronized void filled(Shelf shelf) {
        place(shelf);
        changes.changed(Changes.Kind.FILLED, shelf.source().name());
    }

    private synchronized void place(Shelf shelf) {
        SortedMap<String, Shelf> others = new TreeMap<>(shelves);
        others.put(shelf.source().name(), shelf);
        shelves = others;
    }

    private Shelf shelf(String memory) throws MemoryException {
        Shelf shelf = shelves().get(memory);
        if (shelf == null) {
            throw new MemoryException("There is no memory with the name '" + memory + "'.", null);
        }
        return shelf;
    }
}
