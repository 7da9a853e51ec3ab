package org.diglot.project;

import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.Place;
import org.diglot.memory.TranslationMemory;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.SegmentId;
import org.diglot.model.Unit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Teaches the memory what happens in sessions, on a thread of its own and in the order in which it
 * happened.
 */
final class MemoryLearner {
    private final MemoryFiles files;
    private final TranslationMemory memory;
    private final Told told;
    private final Map<String, Unsaved> unsaved = new HashMap<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon(true).name("diglot-memory").factory());

    /**
     * A learner.
     *
     * @param told is told what could not be learnt
     */
    MemoryLearner(MemoryFiles files, TranslationMemory memory, Told told) {
        this.files = files;
        this.memory = memory;
        this.told = told;
    }

    /** Who hears of what could not be learnt. */
    interface Told {
        /** Something could not be learnt; a sentence for the user. */
        void trouble(String sentence);

        /** A document has its first TMX, which is not in the memory yet. */
        void unread();
    }

    /** The filling of a memory of the project's own from its TMX. */
    @FunctionalInterface
    interface Filling {
        void fill() throws MemoryException, IOException;
    }

    /**
     * Has a memory of the project's own filled from its TMX while nothing is learnt, then learns
     * again what may not be in that TMX yet.
     */
    void fill(String name, Filling filling) throws MemoryException, IOException {
        Future<?> done =
                thread.submit(() -> {
                    filling.fill();
                    for (SessionEvent.Edited edited : unsaved(name).all()) {
                        put(edited, name);
                    }
                    return null;
                });
        try {
            done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case MemoryException refusal -> throw refusal;
                case IOException refusal -> throw refusal;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Edits that the TMX may not hold yet. A TMX that is stored was begun before the last few, so
     * they are kept until the next one. Used on the thread only.
     */
    private static final class Unsaved {
        private List<SessionEvent.Edited> older = new ArrayList<>();
        private List<SessionEvent.Edited> newer = new ArrayList<>();

        void add(SessionEvent.Edited edited) {
            newer.add(edited);
        }

        void stored() {
            older = newer;
            newer = new ArrayList<>();
        }

        List<SessionEvent.Edited> all() {
            List<SessionEvent.Edited> all = new ArrayList<>(older);
            all.addAll(newer);
            return all;
        }
    }

    private Unsaved unsaved(String name) {
        return unsaved.computeIfAbsent(name, any -> new Unsaved());
    }

    /** Learns what happens in a session. */
    void follow(SessionEvent event, String document) {
        switch (event) {
            case SessionEvent.Edited edited ->
                    learn(() -> {
                        String name = files.own(document, "edited").name();
                        unsaved(name).add(edited);
                        put(edited, name);
                    });
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
        thread.execute(() -> {
            try {
                lesson.learn();
            } catch (MemoryException e) {
                told.trouble(
                        "The memory did not learn the last edits: "
                                + e.getMessage()
                                + " They are safe in the TMX, from which the memory is built again.");
            }
        });
    }

    private void put(SessionEvent.Edited edited, String name) throws MemoryException {
        if (!isFilled(name)) {
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

    private boolean isFilled(String name) throws MemoryException {
        return memory.status().memories().stream()
                .anyMatch(filled -> filled.source().name().equals(name));
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
        MemorySource settled = files.own(document, sha256);
        unsaved(settled.name()).stored();
        if (isFilled(settled.name())) {
            memory.settle(settled);
        } else {
            told.unread();
        }
    }

    /** Waits until everything that happened so far is learnt. */
    void await() {
        try {
            thread.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Learns what is still to be learnt, and stops. */
    void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                told.trouble("The memory is still busy; it will be built again at the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
