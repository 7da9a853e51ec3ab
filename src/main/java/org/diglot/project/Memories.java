package org.diglot.project;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordanceQuery;
import org.diglot.memory.Direction;
import org.diglot.memory.Limits;
import org.diglot.memory.MatchQuery;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryStatus;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.PartQuery;
import org.diglot.memory.Parts;
import org.diglot.memory.Place;
import org.diglot.memory.SegmentContext;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxSummary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The memory of a project: its own TMX files, live, and the reference TMX files.
 *
 * <p>Questions block until they are answered, so they are asked from a worker. What is confirmed in
 * a session is learnt on a thread of this object, in the order in which it happened.
 */
public final class Memories implements AutoCloseable {
    private final ProjectFolder folder;
    private final TranslationMemory memory;
    private final ExecutorService learner;
    private final List<String> troubles = new CopyOnWriteArrayList<>();

    Memories(ProjectFolder folder, TranslationMemory memory) {
        this.folder = folder;
        this.memory = memory;
        this.learner =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon(true).name("diglot-memory").factory());
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
        try {
            List<MemoryFile> files = files();
            MemoryStatus status = memory.status();
            List<String> notices = new ArrayList<>(status.notices());
            forgetMissing(status, files);
            List<MemorySource> stale =
                    status.stale(files.stream().map(MemoryFile::source).toList());
            for (MemoryFile file : files) {
                if (stale.contains(file.source()) && !progress.isCancelled()) {
                    fill(file, progress, notices);
                }
            }
            return notices;
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

    /** A TMX file and what the index calls it. */
    private record MemoryFile(Path file, MemorySource source) {}

    private List<MemoryFile> files() throws ProjectException {
        Set<Path> own = new LinkedHashSet<>();
        for (String document : folder.documents()) {
            own.add(folder.tmx(document));
        }
        List<MemoryFile> files = new ArrayList<>();
        for (Path file : own) {
            TmxStore store = new TmxStore(file, file);
            if (store.exists()) {
                files.add(
                        new MemoryFile(
                                file, source(file, MemorySource.Kind.PROJECT, store.sha256())));
            }
        }
        for (Path file : folder.referenceFiles()) {
            String fingerprint = FileFingerprint.of(file);
            files.add(new MemoryFile(file, source(file, MemorySource.Kind.REFERENCE, fingerprint)));
        }
        return files;
    }

    private MemorySource source(Path file, MemorySource.Kind kind, String fingerprint) {
        return new MemorySource(name(file), kind, fingerprint, 0);
    }

    private String name(Path file) {
        return folder.root().relativize(file).toString().replace('\\', '/');
    }

    private void forgetMissing(MemoryStatus status, List<MemoryFile> files) throws MemoryException {
        for (MemoryStatus.Filled filled : status.memories()) {
            String name = filled.source().name();
            if (files.stream().noneMatch(file -> file.source().name().equals(name))) {
                memory.forget(name);
            }
        }
    }

    private void fill(MemoryFile file, Progress progress, List<String> notices)
            throws MemoryException, IOException {
        try (MemoryWriter writer = memory.replace(file.source())) {
            TmxSummary summary =
                    MemoryFiller.fill(file.file(), file.source().name(), writer, progress);
            summary.fault().ifPresent(fault -> notices.add(String.valueOf(fault.getMessage())));
            if (!(summary.ending() instanceof TmxSummary.Ending.Stopped)) {
                writer.commit();
            }
        } catch (TmxException e) {
            notices.add(String.valueOf(e.getMessage()));
        }
    }

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
        String name = name(folder.tmx(bitext.header().name()));
        return new Place(name, name, segment);
    }

    /**
     * What resembles a text.
     *
     * @throws ProjectException if the index cannot be read
     */
    public MatchResult search(MatchQuery query, Cancellation cancellation) throws ProjectException {
        try {
            return memory.search(query, cancellation);
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
            return memory.parts(query, cancellation);
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
            return memory.concordance(query, cancellation);
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
        return new ProjectException(
                "The memory cannot be asked: "
                        + e.getMessage()
                        + " The TMX files are untouched; delete "
                        + folder.cache()
                        + " to have the index built again.",
                e);
    }

    /**
     * One memory file in the index.
     *
     * @param name its path below the project
     * @param units how many units it holds
     * @param versions the versions in which it has text
     */
    public record Content(String name, int units, List<VersionTag> versions) {
        public Content {
            versions = List.copyOf(versions);
        }
    }

    /**
     * The memory files in the index, by name.
     *
     * @throws ProjectException if the index cannot be read
     */
    public List<Content> contents() throws ProjectException {
        return status().memories().stream()
                .map(filled ->
                        new Content(filled.source().name(), filled.units(), filled.versions()))
                .toList();
    }

    /** Learns what happens in a session. */
    void follow(SessionEvent event, String document) {
        switch (event) {
            case SessionEvent.Edited edited -> learn(() -> put(edited, document));
            case SessionEvent.Stored stored -> learn(() -> settle(document, stored.sha256()));
            case SessionEvent.SaveStateChanged _ -> {}
        }
    }

    /** Something to be learnt. */
    @FunctionalInterface
    private interface Lesson {
        void learn() throws MemoryException;
    }

    private void learn(Lesson lesson) {
        learner.execute(() -> {
            try {
                lesson.learn();
            } catch (MemoryException e) {
                troubles.add(
                        "The memory did not learn the last edits: "
                                + e.getMessage()
                                + " They are safe in the TMX, from which the memory is built again.");
            }
        });
    }

    private void put(SessionEvent.Edited edited, String document) throws MemoryException {
        String name = name(folder.tmx(document));
        if (memory.status().memories().stream()
                .noneMatch(filled -> filled.source().name().equals(name))) {
            return; // not indexed yet: it will be read from the TMX as a whole
        }
        Set<SegmentId> before = new LinkedHashSet<>();
        Set<SegmentId> after = new LinkedHashSet<>();
        for (Change change : edited.edit().changes()) {
            if (change instanceof Change.Rows rows) {
                rows.before().forEach(unit -> before.add(unit.id()));
                rows.after().forEach(unit -> after.add(unit.id()));
            }
        }
        before.removeAll(after);
        memory.remove(before.stream().map(id -> new Place(name, name, id)).toList());
        memory.put(name, after.stream().map(id -> unit(edited.after(), id, name)).toList());
    }

    private static MemoryUnit unit(Bitext bitext, SegmentId id, String document) {
        int row = bitext.row(id).orElseThrow();
        List<Unit> units = bitext.units();
        MemoryUnit.Neighbours neighbours =
                new MemoryUnit.Neighbours(
                        row == 0 ? null : units.get(row - 1),
                        row + 1 == units.size() ? null : units.get(row + 1));
        return new MemoryUnit(document, bitext.header().source(), units.get(row), neighbours);
    }

    private void settle(String document, String sha256) throws MemoryException {
        MemorySource settled = source(folder.tmx(document), MemorySource.Kind.PROJECT, sha256);
        boolean known =
                memory.status().memories().stream()
                        .anyMatch(filled -> filled.source().name().equals(settled.name()));
        if (known) {
            memory.settle(settled);
        }
    }

    /** Waits until everything that happened so far is learnt. */
    public void awaitLearnt() {
        try {
            learner.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws ProjectException {
        learner.shutdown();
        try {
            if (!learner.awaitTermination(30, TimeUnit.SECONDS)) {
                troubles.add("The memory is still busy; it will be built again at the next start.");
            }
            memory.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (MemoryException e) {
            throw new ProjectException("The memory could not be closed: " + e.getMessage(), e);
        }
    }
}
