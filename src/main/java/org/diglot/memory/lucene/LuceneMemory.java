package org.diglot.memory.lucene;

import org.apache.lucene.util.IOUtils;
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
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.match.ChangeLog.Became;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.PartCollector;
import org.diglot.memory.match.Texts;
import org.diglot.model.Content;
import org.diglot.model.SegmentId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A memory in a folder of the disk, for millions of units.
 *
 * <p>The folder is a cache. What is damaged, unfinished or written by another version of Diglot is
 * thrown away on opening and told in the {@linkplain MemoryStatus#notices notices}; {@link
 * MemoryStatus#stale} then names the files to be read again. Thread safe.
 */
public final class LuceneMemory implements TranslationMemory {
    private final IndexFolder folder;
    private final Indexes indexes;
    private final AtomicReference<List<String>> troubles = new AtomicReference<>(List.of());
    private final Texts texts = new Texts();
    private final Answers answers = new Answers(texts);

    private LuceneMemory(IndexFolder folder, Indexes indexes) {
        this.folder = folder;
        this.indexes = indexes;
    }

    /**
     * Opens the memory in this folder, or makes an empty one.
     *
     * @throws MemoryException if the folder cannot be written, or another program has it open
     */
    public static LuceneMemory open(Path folder) throws MemoryException {
        try {
            IndexFolder opened = IndexFolder.open(folder);
            return new LuceneMemory(opened, Indexes.open(opened));
        } catch (IndexFolder.InUseException e) {
            throw Failures.inUse(e);
        } catch (IOException e) {
            throw Failures.writing(folder.toString(), e);
        }
    }

    /**
     * Opens the memory in this folder beside another program that has it open: what is there is
     * read as it was last settled and never changed; what is filled here goes when it is closed.
     *
     * @throws MemoryException if nothing can be written beside the folder
     */
    public static LuceneMemory visit(Path folder) throws MemoryException {
        try {
            IndexFolder visited = IndexFolder.visit(folder);
            return new LuceneMemory(visited, Indexes.open(visited));
        } catch (IOException e) {
            throw Failures.writing(folder.toString(), e);
        }
    }

    /**
     * Makes ready what the first opening and the first question need of libraries, so that it need
     * not be waited for then. May be called on any thread, while something else is done; nothing is
     * wrong if it never is.
     */
    public static void prepare() {
        Folders.prepare();
        new Texts().words(Content.of("One word is enough, or 2."), "en");
    }

    @Override
    public MatchResult search(MatchQuery query, Cancellation cancellation) throws MemoryException {
        if (query.text().isBlank()) {
            return MatchResult.NOTHING;
        }
        MatchResult result =
                answered(
                        query.limits().memories(),
                        lending -> answers.search(query, lending, cancellation));
        troubles.set(List.of());
        return result;
    }

    @Override
    public ConcordancePage concordance(ConcordanceQuery query, Cancellation cancellation)
            throws MemoryException {
        return answered(
                query.memories(), lending -> answers.concordance(query, lending, cancellation));
    }

    /** What indexes are asked. */
    @FunctionalInterface
    private interface Ask<A> {
        A of(Lending lending) throws IOException, MemoryException;
    }

    /**
     * Damage shows in failures of many kinds, some of them unchecked. What is damaged is thrown
     * away, so that it is built again; if nothing is, an unchecked failure is a fault of ours.
     */
    private <A> A answered(Selection selection, Ask<A> ask) throws MemoryException {
        try (Lending lending = indexes.lend(selection)) {
            return ask.of(lending);
        } catch (PartCollector.Unreadable e) {
            throw unreadable(e.reason());
        } catch (IOException e) {
            throw unreadable(e);
        } catch (RuntimeException | AssertionError e) { // Lucene asserts, where Java lets it
            if (check()) {
                throw e;
            }
            throw Failures.thrownAwayWhileAsked(e);
        }
    }

    private MemoryException unreadable(IOException e) throws MemoryException {
        if (!check()) {
            return Failures.thrownAwayWhileAsked(e);
        }
        MemoryException failure = Failures.reading("the project", e);
        troubles.set(List.of(String.valueOf(failure.getMessage())));
        return failure;
    }

    @Override
    public boolean check() throws MemoryException {
        try {
            return indexes.check();
        } catch (IOException e) {
            throw Failures.writing("the project", e);
        }
    }

    @Override
    public Surroundings surroundings(Place place, Direction direction) throws MemoryException {
        return answered(Selection.ALL, lending -> Answers.surroundings(place, direction, lending));
    }

    @Override
    public Parts parts(PartQuery query, Cancellation cancellation) throws MemoryException {
        return answered(query.memories(), lending -> answers.parts(query, lending, cancellation));
    }

    @Override
    public MemoryWriter replace(MemorySource source) throws MemoryException {
        try {
            Path place = folder.next(source.name());
            LuceneWriter writer = new LuceneWriter(source, place, texts, indexes);
            indexes.began(writer);
            return writer;
        } catch (IOException e) {
            throw Failures.writing(source.name(), e);
        }
    }

    @Override
    public synchronized Receipt put(String memory, List<MemoryUnit> units) throws MemoryException {
        try {
            Index index = indexes.get(memory);
            Map<Place, Became> changed = new LinkedHashMap<>();
            for (MemoryUnit unit : units) {
                Entry after = index.kept(Entry.of(unit));
                Place place = new Place(memory, after.document(), after.id());
                changed.put(place, new Became(place, entry(place), after));
            }
            changed.values().removeIf(unit -> Objects.equals(unit.before(), unit.after()));
            if (!changed.isEmpty()) {
                index.put(entries(changed.values()), texts);
            }
            return indexes.changes().changed(List.copyOf(changed.values()));
        } catch (IOException e) {
            throw Failures.writing(memory, e);
        }
    }

    private static List<Entry> entries(Collection<Became> changed) {
        return changed.stream()
                .flatMap(unit -> Optional.ofNullable(unit.after()).stream())
                .toList();
    }

    private @Nullable Entry entry(Place place) throws MemoryException, IOException {
        return indexes.get(place.memory()).entry(place).orElse(null);
    }

    @Override
    public synchronized Receipt remove(List<Place> places) throws MemoryException {
        List<Became> changed = new ArrayList<>();
        for (Place place : places) {
            try {
                Entry before = entry(place);
                if (before != null) {
                    List<SegmentId> ids = List.of(place.unit());
                    indexes.get(place.memory()).remove(place.document(), ids);
                    changed.add(new Became(place, before, null));
                }
            } catch (IOException e) {
                throw Failures.writing(place.memory(), e);
            }
        }
        return indexes.changes().changed(changed);
    }

    @Override
    public synchronized List<PastUnit> history(Place unit) throws MemoryException {
        try {
            return indexes.changes().history(unit, entry(unit));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Changes changes(Cursor since, int most) {
        return indexes.changes().since(since, most);
    }

    @Override
    public Health health() {
        List<String> now = troubles.get();
        Guarantee guarantee = indexes.guarantee(Selection.ALL);
        return new Health(now.isEmpty() ? guarantee : Guarantee.PARTIAL, now);
    }

    @Override
    public void settle(MemorySource source) throws MemoryException {
        try {
            indexes.get(source.name()).settle(source);
        } catch (IOException e) {
            throw Failures.writing(source.name(), e);
        }
    }

    @Override
    public void forget(String memory) throws MemoryException {
        indexes.forget(memory);
    }

    @Override
    public MemoryStatus status() throws MemoryException {
        List<Filled> filled = answered(Selection.ALL, LuceneMemory::filled);
        return new MemoryStatus(filled, indexes.notices());
    }

    private static List<Filled> filled(Lending lending) throws IOException {
        List<Filled> filled = new ArrayList<>();
        for (Lent lent : lending.all()) {
            filled.add(new Filled(lent.source(), lent.units(), Contents.versions(lent)));
        }
        return filled;
    }

    @Override
    public void close() throws MemoryException {
        try {
            IOUtils.close(indexes, folder);
        } catch (IOException e) {
            throw Failures.writing("the project", e);
        }
    }
}
