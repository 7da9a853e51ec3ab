package org.diglot.memory.scan;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
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
import org.diglot.memory.Place;
import org.diglot.memory.TranslationMemory;
import org.diglot.memory.match.Concordance;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.MatchCollector;
import org.diglot.memory.match.PartCollector;
import org.diglot.memory.match.Scorer;
import org.diglot.memory.match.Texts;
import org.diglot.memory.match.WordForms;
import org.diglot.memory.match.Words;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        View view = view();
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
    public ConcordancePage concordance(ConcordanceQuery query, Cancellation cancellation) {
        Concordance concordance = new Concordance(query, texts, forms);
        View view = view();
        for (Shelf shelf : view.shelves()) {
            for (Entry entry : shelf.entries()) {
                if (cancellation.isCancelled()) {
                    return concordance.page(Guarantee.PARTIAL);
                }
                if (concordance.isEnough()) {
                    return concordance.page(view.guarantee());
                }
                concordance.offer(shelf.source().name(), entry);
            }
        }
        return concordance.page(view.guarantee());
    }

    @Override
    public Parts parts(PartQuery query, Cancellation cancellation) {
        PartCollector collector = new PartCollector(query, texts);
        VersionTag source = query.direction().source();
        View view = view();
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
    public synchronized void put(String memory, List<MemoryUnit> units) throws MemoryException {
        Shelf shelf = shelf(memory);
        place(shelf.with(units.stream().map(Entry::of).toList()));
    }

    @Override
    public synchronized void remove(List<Place> places) throws MemoryException {
        for (Place place : places) {
            place(shelf(place.memory()).without(place));
        }
    }

    @Override
    public synchronized void settle(MemorySource source) throws MemoryException {
        place(new Shelf(source, shelf(source.name()).entries()));
    }

    @Override
    public synchronized void forget(String memory) {
        SortedMap<String, Shelf> others = new TreeMap<>(shelves);
        others.remove(memory);
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

    /** All shelves, and those that are filled for the first time as far as they are. */
    private synchronized View view() {
        SortedMap<String, Shelf> all = new TreeMap<>(shelves);
        fillings.stream()
                .map(ShelfWriter::soFar)
                .forEach(shelf -> all.putIfAbsent(shelf.source().name(), shelf));
        boolean whole = all.size() == shelves.size();
        return new View(all.values(), whole ? Guarantee.COMPLETE : Guarantee.PARTIAL);
    }

    private record View(Collection<Shelf> shelves, Guarantee guarantee) {}

    private synchronized void began(ShelfWriter filling) {
        fillings.add(filling);
    }

    synchronized void ended(ShelfWriter filling) {
        fillings.remove(filling);
    }

    synchronized void place(Shelf shelf) {
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
