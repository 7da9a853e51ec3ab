package org.diglot.project;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.Direction;
import org.diglot.memory.Health;
import org.diglot.memory.Limits;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemoryStatus;
import org.diglot.memory.PartQuery;
import org.diglot.memory.Parts;
import org.diglot.memory.Place;
import org.diglot.memory.SegmentContext;
import org.diglot.memory.Selection;
import org.diglot.memory.Selection.Standing;
import org.diglot.memory.Surroundings;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.Bitext;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The memory of a project: its own TMX files, live, and the reference TMX files.
 *
 * <p>Questions block until they are answered, so they are asked from a worker. What is confirmed in
 * a session is learnt on a thread of this object, in the order in which it happened. While {@link
 * #watch} is on, reference files that come, change or go are noticed; until they are read, answers
 * come from what was known before, and their guarantee says so.
 */
public final class Memories implements AutoCloseable {
    private final ProjectFolder folder;
    private final TranslationMemory memory;
    private final MemoryFiles files;
    private final MemoryLearner learner;
    private final MemoryUpdate update;
    private final List<Consumer<MemoryEvent>> listeners = new CopyOnWriteArrayList<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final AtomicReference<MemorySettings> settings;
    private final AtomicReference<@Nullable Chosen> chosen = new AtomicReference<>();
    private final AtomicReference<@Nullable MemoryWatch> watch = new AtomicReference<>();

    Memories(ProjectFolder folder, MemorySettings settings, TranslationMemory memory) {
        this.folder = folder;
        this.memory = memory;
        this.settings = new AtomicReference<>(settings);
        this.files = new MemoryFiles(folder);
        this.learner = new MemoryLearner(files, memory, new Learnt());
        this.update = new MemoryUpdate(files, memory, learner, this::tell);
    }

    /** Calls {@code listener} with what happens to the memories from now on. */
    public Subscription subscribe(Consumer<MemoryEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(MemoryEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    private void trouble(String sentence) {
        troubles.add(sentence);
        tell(new MemoryEvent.Troubled(sentence));
    }

    /** Whatever the learner could not do. */
    private final class Learnt implements MemoryLearner.Told {
        @Override
        public void trouble(String sentence) {
            Memories.this.trouble(sentence);
        }

        @Override
        public void unread() {
            lookAgain();
        }
    }

    private void lookAgain() {
        MemoryWatch watching = watch.get();
        if (watching != null) {
            watching.lookAgain();
        }
    }

    /** What the memory could not do since the project was opened, as sentences; often nothing. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /**
     * Brings the index up to date with the TMX files: those that are new, changed or damaged are
     * read again, those that are gone are forgotten.
     *
     * @return what the user should know, as sentences
     * @throws ProjectException if the index cannot be written
     */
    public List<String> refresh(Progress progress) throws ProjectException {
        return refresh(MemoryUpdate.Extent.ALL, progress);
    }

    List<String> refresh(MemoryUpdate.Extent extent, Progress progress) throws ProjectException {
        try {
            return update.run(extent, progress);
        } catch (MemoryException | IOException e) {
            throw new ProjectException(
                    "The memory could not be built: "
                            + Refusal.reason(e)
                            + ". The TMX files are untouched; delete "
                            + folder.cache()
                            + " and try again.",
                    e);
        }
    }

    /**
     * Reads the whole index to see whether its files are as they were written. What is damaged is
     * thrown away, so that the next {@link #refresh} builds it again and tells of it. A second for
     * some million units.
     *
     * @return whether everything was whole
     * @throws ProjectException if the disk refuses
     */
    public boolean check() throws ProjectException {
        try {
            return memory.check();
        } catch (MemoryException e) {
            throw unreadable(e);
        }
    }

    /**
     * Begins to bring the index up to date in the background, and goes on to watch the reference
     * files and the settings until this is closed. What happens is told to the {@linkplain
     * #subscribe subscribers}. Does nothing the second time.
     */
    public void watch() {
        watch(MemoryWatch.Patience.USUAL);
    }

    void watch(MemoryWatch.Patience patience) {
        MemoryWatch fresh = new MemoryWatch(folder, this, patience);
        if (watch.compareAndSet(null, fresh)) {
            fresh.start();
        }
    }

    /** Gives up what is being read in the background; the next change or start reads it again. */
    public void stopReading() {
        MemoryWatch watching = watch.get();
        if (watching != null) {
            watching.stopReading();
        }
    }

    /** Told by the watch: something could not be done. */
    void watchFailed(ProjectException failure) {
        trouble(String.valueOf(failure.getMessage()));
    }

    /**
     * Reads again how memories are to be used; nothing is indexed for it.
     *
     * @throws ProjectException if the settings make no sense; the old ones go on
     */
    public void readSettings() throws ProjectException {
        MemorySettings now = ProjectSettings.read(folder.settings()).memory();
        if (!now.equals(settings.getAndSet(now))) {
            tell(new MemoryEvent.Chosen());
        }
    }

    /**
     * Uses memories otherwise from now on, and writes it into the settings.
     *
     * @param uses by the path of the memory below the project
     * @throws ProjectException if the settings cannot be written; nothing was changed then
     */
    public void use(Map<String, Use> uses) throws ProjectException {
        if (!uses.isEmpty()) {
            new MemoryWishes(folder.settings()).write(uses);
            readSettings();
        }
    }

    /**
     * Which memories are asked, and how far each is trusted.
     *
     * @throws ProjectException if the index cannot be read
     */
    public Selection selection() throws ProjectException {
        Chosen before = chosen.get();
        List<String> names = update.names();
        MemorySettings wishes = settings.get();
        if (before != null && before.names().equals(names) && before.settings().equals(wishes)) {
            return before.selection();
        }
        Set<String> all = new LinkedHashSet<>(names);
        status().memories().forEach(filled -> all.add(filled.source().name()));
        Selection selection = MemoryFiles.selection(all, wishes);
        chosen.set(names.isEmpty() ? null : new Chosen(names, wishes, selection));
        return selection;
    }

    /** A selection and what it was made from. */
    private record Chosen(List<String> names, MemorySettings settings, Selection selection) {}

    /**
     * What resembles a segment.
     *
     * @throws ProjectException if the index cannot be read
     */
    public MatchResult matches(Bitext bitext, Cell cell, Limits limits, Cancellation cancellation)
            throws ProjectException {
        Optional<MatchQuery> query = query(bitext, cell, limits);
        return query.isEmpty() ? MatchResult.NOTHING : search(query.get(), cancellation);
    }

    /** The question what resembles a segment; empty if the segment is gone. */
    public Optional<MatchQuery> query(Bitext bitext, Cell cell, Limits limits) {
        int row = bitext.row(cell.segment()).orElse(-1);
        if (row < 0) {
            return Optional.empty();
        }
        List<Unit> units = bitext.units();
        SegmentContext context =
                new SegmentContext(
                        row == 0 ? null : units.get(row - 1).source(),
                        row + 1 == units.size() ? null : units.get(row + 1).source(),
                        place(bitext, cell.segment()));
        Direction direction = new Direction(bitext.header().source(), cell.version());
        return Optional.of(new MatchQuery(direction, units.get(row).source(), context, limits));
    }

    private Place place(Bitext bitext, SegmentId segment) {
        String name = files.name(folder.tmx(bitext.header().name()));
        return new Place(name, name, segment);
    }

    /**
     * What resembles a text, from the memories that are switched on, whatever the query says of
     * them.
     *
     * @throws ProjectException if the index cannot be read
     */
    public MatchResult search(MatchQuery query, Cancellation cancellation) throws ProjectException {
        try {
            Selection selection = selection();
            Limits limits = query.limits().from(selection);
            MatchResult result = memory.search(query.within(limits), cancellation);
            return result.promising(update.guarantee(selection));
        } catch (MemoryException e) {
            throw unreadable(e);
        }
    }

    /**
     * The parts of a segment that are known.
     *
     * @throws ProjectException if the index cannot be read
     */
    public Parts parts(PartQuery query, Cancellation cancellation) throws ProjectException {
        try {
            return memory.parts(query.from(selection()), cancellation);
        } catch (MemoryException e) {
            throw unreadable(e);
        }
    }

    /**
     * Where words were used before.
     *
     * @throws ProjectException if the index cannot be read
     */
    public ConcordancePage concordance(ConcordanceQuery query, Cancellation cancellation)
            throws ProjectException {
        try {
            return memory.concordance(query.from(selection()), cancellation);
        } catch (MemoryException e) {
            throw unreadable(e);
        }
    }

    /**
     * What stands before and after a hit: in the open document as it is now, elsewhere as the
     * memory knows it.
     *
     * @throws ProjectException if the index cannot be read
     */
    public Surroundings surroundings(Place place, Direction direction, Bitext open)
            throws ProjectException {
        Optional<Integer> row = open.row(place.unit());
        if (row.isPresent() && place.equals(place(open, place.unit()))) {
            return new OpenRows(open, direction, place.memory()).about(row.get());
        }
        try {
            return memory.surroundings(place, direction);
        } catch (MemoryException e) {
            throw unreadable(e);
        }
    }

    /**
     * What the memory holds.
     *
     * @throws ProjectException if the index cannot be read
     */
    public MemoryStatus status() throws ProjectException {
        try {
            return memory.status();
        } catch (MemoryException e) {
            throw unreadable(e);
        }
    }

    private ProjectException unreadable(MemoryException e) {
        lookAgain();
        return new ProjectException("The memory cannot be asked: " + e.getMessage(), e);
    }

    /**
     * One memory file and how it stands.
     *
     * @param name its path below the project
     * @param units how many units the index holds of it
     * @param versions the versions in which it has text
     * @param use whether it is asked, and how far it is trusted
     * @param file its size and whether the index is up to date
     */
    public record Content(
            String name, int units, List<VersionTag> versions, Use use, Indexed file) {
        public Content {
            versions = List.copyOf(versions);
        }
    }

    /**
     * How the user wants a memory to be used.
     *
     * @param on whether it is asked
     * @param priority which of two equal matches comes first, from -99 to 99, usually 0
     * @param penalty points off every match, 0 to 99
     */
    public record Use(boolean on, int priority, int penalty) {
        static Use of(Standing standing) {
            return new Use(
                    standing.use() == Selection.Use.ASKED, standing.priority(), standing.penalty());
        }
    }

    /**
     * Whether the memory can answer.
     *
     * @param answers {@code complete}, {@code outdated} while a file has changed that is not read
     *     yet, or {@code partial} while something is missing
     * @param troubles what does not pass by itself, as sentences; usually nothing
     */
    public record Condition(String answers, List<String> troubles) {
        public Condition {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * A file and its index.
     *
     * @param bytes the size of the file; 0 if it is gone
     * @param state whether the index says what the file says
     */
    public record Indexed(long bytes, State state) {

        /** Whether the index says what the file says. */
        public enum State {
            /** It does. */
            CURRENT,
            /** The file has changed since. */
            CHANGED,
            /** The file was not read yet, or could not be read. */
            NOT_READ,
            /** The file is gone. */
            GONE
        }
    }

    /**
     * The memory files, those in the index and those not read yet, by name.
     *
     * @throws ProjectException if the index or a file cannot be read
     */
    public List<Content> contents() throws ProjectException {
        return new MemoryInventory(files.all(), status(), settings.get()).contents();
    }

    /**
     * What the settings say about memories that are not there, as sentences.
     *
     * @throws ProjectException if a file cannot be read
     */
    public List<String> unknownWishes() throws ProjectException {
        List<String> names = files.all().stream().map(MemoryFiles.MemoryFile::name).toList();
        return settings.get().unknown(names).stream()
                .map(path ->
                        "The settings name the memory "
                                + path
                                + ", which is not there; nothing was changed by it.")
                .toList();
    }

    /**
     * Whether the memory can answer now, as far as the files on disk are concerned, too.
     *
     * @throws ProjectException if the index or a file cannot be read
     */
    public Condition condition() throws ProjectException {
        Health health = memory.health();
        Guarantee guarantee = health.guarantee();
        for (Content content : contents()) {
            guarantee = content.use().on() ? guarantee.and(promise(content)) : guarantee;
        }
        List<String> sentences = new ArrayList<>(health.troubles());
        sentences.addAll(troubles);
        return new Condition(guarantee.name().toLowerCase(Locale.ROOT), sentences);
    }

    private static Guarantee promise(Content content) {
        return switch (content.file().state()) {
            case CURRENT -> Guarantee.COMPLETE;
            case CHANGED, GONE -> Guarantee.OUTDATED;
            case NOT_READ -> Guarantee.PARTIAL;
        };
    }

    /** Learns what happens in a session. */
    void follow(SessionEvent event, String document) {
        learner.follow(event, document);
    }

    /** Waits until everything that happened so far is learnt. */
    public void awaitLearnt() {
        learner.await();
    }

    @Override
    public void close() throws ProjectException {
        MemoryWatch watching = watch.get();
        if (watching != null) {
            watching.close();
        }
        learner.close();
        try {
            memory.close();
        } catch (MemoryException e) {
            throw new ProjectException("The memory could not be closed: " + e.getMessage(), e);
        }
    }
}
