package org.diglot.project;

import org.diglot.model.Bitext;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Brings a session's edits to the disk on a thread of its own: first into the journal, at once;
 * then, when the typing pauses, into the TMX.
 *
 * <p>When the disk refuses, the edits stay in the queue and are tried again every few seconds. All
 * methods may be called from any thread.
 */
final class SessionWriter {
    private static final long PAUSE_BEFORE_TMX_MILLIS = 1_500;
    private static final long LONGEST_WAIT_FOR_TMX_MILLIS = 15_000;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 3_000;

    /** Whoever has just opened a document wants the machine for himself. */
    private static final long PAUSE_BEFORE_KEEPING_MILLIS = 10_000;

    /** A large TMX is written less often: no more than a twentieth of the time goes into it. */
    private static final long PAUSES_IN_A_WRITE = 20;

    /** An edit on its way. */
    private record Waiting(JournalEntry entry, Bitext result, CompletableFuture<Void> onDisk) {}

    private final TmxStore store;
    private final Journal journal;
    private final Clock clock;
    private final Consumer<SessionEvent> listener;
    private final ScheduledExecutorService thread;

    private final Object lock = new Object();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private SaveState state;
    private Bitext journaled;
    private long journaledNumber;
    private long savedNumber;
    private long unsavedSince;
    private long writeMillis;
    private @Nullable Future<?> plannedSave;

    /**
     * A writer for a session that was just opened.
     *
     * @param store the document's TMX
     * @param opened the bitext and the journal it starts from
     * @param listener is told when the save state has changed and when a TMX was stored, on the
     *     writer's thread or the caller's; two calls may overtake each other, so {@link #state()}
     *     is what counts
     */
    SessionWriter(
            TmxStore store, OpenedDocument opened, Clock clock, Consumer<SessionEvent> listener) {
        this.store = store;
        this.journal = opened.journal();
        this.clock = clock;
        this.listener = listener;
        this.state = new SaveState.Saved(clock.instant());
        this.journaled = opened.bitext();
        this.journaledNumber = opened.number();
        this.savedNumber = opened.inTmx();
        this.thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon(true).name("diglot-save").factory());
        if (savedNumber < journaledNumber) {
            planSave();
        } else {
            var _ = thread.schedule(this::keep, PAUSE_BEFORE_KEEPING_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** What the TMX says is kept in the cache while nothing newer waits to be written. */
    private void keep() {
        Bitext bitext;
        synchronized (lock) {
            if (journaledNumber != savedNumber) {
                return;
            }
            bitext = journaled;
        }
        store.keep(bitext);
    }

    /** How safe the work is. */
    SaveState state() {
        synchronized (lock) {
            return state;
        }
    }

    /**
     * Queues an edit.
     *
     * @param result the bitext after the edit
     * @return completes when the edit is on disk; completes with a {@link ProjectException} when
     *     the disk refused, while the edit goes on waiting for a later try
     */
    CompletableFuture<Void> add(JournalEntry.Edited entry, Bitext result) {
        CompletableFuture<Void> onDisk = new CompletableFuture<>();
        SaveState saving;
        synchronized (lock) {
            queue.add(new Waiting(entry, result, onDisk));
            saving = new SaveState.Saving(queue.size());
            state = saving;
        }
        listener.accept(new SessionEvent.SaveStateChanged(saving));
        thread.execute(this::drain);
        return onDisk;
    }

    private void drain() {
        List<Waiting> batch;
        synchronized (lock) {
            batch = List.copyOf(queue);
        }
        if (batch.isEmpty()) {
            return;
        }
        try {
            journal.append(batch.stream().map(Waiting::entry).toList());
        } catch (IOException | RuntimeException e) {
            failed(batch, e); // whatever it was, nobody may wait for ever or believe it is saved
            return;
        }
        done(batch);
    }

    private void done(List<Waiting> batch) {
        SaveState now;
        synchronized (lock) {
            for (int written = 0; written < batch.size(); written++) {
                queue.remove(); // only this thread takes from the queue, so these are the batch
            }
            journaled = batch.getLast().result();
            journaledNumber = batch.getLast().entry().number();
            now =
                    queue.isEmpty()
                            ? new SaveState.Saved(clock.instant())
                            : new SaveState.Saving(queue.size());
            state = now;
        }
        listener.accept(new SessionEvent.SaveStateChanged(now));
        batch.forEach(waiting -> waiting.onDisk().complete(null));
        planSave();
    }

    private void failed(List<Waiting> batch, Exception e) {
        ProjectException refusal =
                new ProjectException(
                        "The disk refused the last edits ("
                                + Refusal.reason(e)
                                + "); waiting to be written: "
                                + batch.size()
                                + ". They are kept in memory and tried again; free some space and leave"
                                + " the program open until it says saved.",
                        e);
        become(new SaveState.Failed(String.valueOf(refusal.getMessage()), batch.size()));
        batch.forEach(waiting -> waiting.onDisk().completeExceptionally(refusal));
        var _ = thread.schedule(this::drain, PAUSE_AFTER_FAILURE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Somebody who types on and on still gets a TMX now and then. */
    private void planSave() {
        synchronized (lock) {
            long now = clock.millis();
            long pause = Math.max(PAUSE_BEFORE_TMX_MILLIS, PAUSES_IN_A_WRITE * writeMillis);
            if (plannedSave == null || plannedSave.isDone()) {
                unsavedSince = now;
            } else if (now - unsavedSince > LONGEST_WAIT_FOR_TMX_MILLIS + pause) {
                return;
            } else {
                plannedSave.cancel(false);
            }
            plannedSave = thread.schedule(this::saveQuietly, pause, TimeUnit.MILLISECONDS);
        }
    }

    /**
     * The journal has every edit, so a TMX that cannot be written now costs nothing: it is tried
     * again.
     */
    private void saveQuietly() {
        try {
            saveTmx();
        } catch (ProjectException e) {
            saveLater(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            saveLater("The TMX could not be written (" + Refusal.reason(e) + ").");
        }
    }

    private void saveLater(String message) {
        become(new SaveState.Failed(message, 0));
        var _ =
                thread.schedule(
                        this::saveQuietly, PAUSE_AFTER_FAILURE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void saveTmx() throws ProjectException {
        Bitext bitext;
        long number;
        synchronized (lock) {
            bitext = journaled;
            number = journaledNumber;
            if (number == savedNumber) {
                return;
            }
        }
        long start = clock.millis();
        String sha256 =
                store.write(
                        bitext,
                        sha -> journal.append(List.of(new JournalEntry.Saving(number, sha))));
        synchronized (lock) {
            writeMillis = Math.max(0, clock.millis() - start);
            savedNumber = number;
        }
        listener.accept(new SessionEvent.Stored(sha256));
        if (state() instanceof SaveState.Failed failed && failed.edits() == 0) {
            become(new SaveState.Saved(clock.instant()));
        }
    }

    private void become(SaveState next) {
        synchronized (lock) {
            state = next;
        }
        listener.accept(new SessionEvent.SaveStateChanged(next));
    }

    /**
     * Writes everything that waits, the TMX too, and waits for it.
     *
     * @throws ProjectException if the disk refused; the edits go on waiting
     */
    void flush() throws ProjectException {
        await(
                thread.submit(() -> {
                    drain();
                    refuseIfWaiting();
                    saveTmx();
                    return true;
                }));
    }

    private void refuseIfWaiting() throws ProjectException {
        if (state() instanceof SaveState.Failed failed && failed.edits() > 0) {
            throw new ProjectException(failed.message());
        }
    }

    private static void await(Future<?> work) throws ProjectException {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProjectException("Saving was interrupted. The journal keeps every edit.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProjectException refusal) {
                throw refusal;
            }
            throw new ProjectException("Saving failed: " + Refusal.reason(e.getCause()), e);
        }
    }

    /** Writes what waits and ends the thread. Even if the disk refuses, the files are closed. */
    void close() throws ProjectException {
        try {
            flush();
            await(thread.submit(this::keep));
        } finally {
            thread.shutdownNow();
            closeJournal();
        }
    }

    private void closeJournal() throws ProjectException {
        try {
            journal.close();
        } catch (IOException e) {
            throw new ProjectException("The journal could not be closed: " + Refusal.reason(e), e);
        }
    }
}
