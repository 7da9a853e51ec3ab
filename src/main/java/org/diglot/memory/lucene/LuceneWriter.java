package org.diglot.memory.lucene;

import org.apache.lucene.util.IOUtils;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.lucene.Lending.Shared;
import org.diglot.memory.lucene.UnitBatch.Written;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.InOrder;
import org.diglot.memory.match.Texts;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Fills a new index in a folder of its own, beside the thread that reads the file: two threads cut
 * and index texts, one keeps the units in order. The folder counts only once it is committed.
 */
final class LuceneWriter implements MemoryWriter {
    private static final int WORKERS = 2;
    private static final int RENEW_SHARE = 8;
    private static final int BATCH = 256;
    private static final int BATCHES_WAITING = 8;

    private final MemorySource source;
    private final Path folder;
    private final Texts texts;
    private final Indexes indexes;
    private final Shorthand shorthand = Shorthand.learning();
    private final Shared shared = Shared.of(shorthand);
    private final Folders folders;
    private final Writers writers;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final ExecutorService keeper = Executors.newSingleThreadExecutor();
    private final Semaphore room = new Semaphore(BATCHES_WAITING);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final UnitBatch kept = new UnitBatch();
    private final Queue<TextBatch> batches = new ConcurrentLinkedQueue<>();
    private final InOrder order = new InOrder();
    private List<MemoryUnit> batch = new ArrayList<>();
    private long nextUnit = 1;
    private @Nullable Readers readers;
    private long seen;
    private boolean open = true;

    LuceneWriter(MemorySource source, Path folder, Texts texts, Indexes indexes)
            throws IOException {
        this.source = source;
        this.folder = folder;
        this.texts = texts;
        this.indexes = indexes;
        this.folders = Folders.in(folder);
        this.writers = folders.fillers();
    }

    @Override
    public synchronized void add(String document, VersionTag version, Unit unit)
            throws MemoryException {
        Optional<MemoryUnit> ready = order.next(document, version, unit);
        ready.ifPresent(batch::add);
        if (batch.size() >= BATCH) {
            handOver();
        }
    }

    private void handOver() throws MemoryException {
        failIfFailed();
        List<MemoryUnit> full = batch;
        long first = nextUnit;
        nextUnit += full.size();
        batch = new ArrayList<>();
        room.acquireUninterruptibly();
        Future<Written> indexed = workers.submit(() -> index(full, first));
        keeper.execute(() -> attempt(() -> keep(indexed, first)));
    }

    /** Puts the texts into their index, on any worker, and returns the units as they are kept. */
    private Written index(List<MemoryUnit> units, long first) throws IOException {
        TextBatch pooled = batches.poll();
        TextBatch found = pooled == null ? new TextBatch(texts) : pooled;
        Bytes written = new Bytes();
        List<Entry> entries = new ArrayList<>(units.size());
        int[] ends = new int[units.size()];
        for (MemoryUnit unit : units) {
            Entry entry = Entry.of(unit);
            found.add(entry, Math.toIntExact(first + entries.size()));
            shared.codec().write(entry, written);
            ends[entries.size()] = written.size();
            entries.add(entry);
        }
        if (found.isFull()) {
            found.write(writers.texts());
        }
        batches.add(found);
        return new Written(entries, written.all(), ends);
    }

    /** Puts the units into their index, in order, on the one thread that does so. */
    private void keep(Future<Written> indexed, long first)
            throws IOException, ExecutionException, InterruptedException {
        kept.add(indexed.get(), first);
        if (kept.isFull()) {
            kept.write(writers.units());
        }
    }

    private void failIfFailed() throws MemoryException {
        Throwable cause = failure.get();
        if (cause != null) {
            throw Failures.writing(source.name(), cause);
        }
    }

    String memory() {
        return source.name();
    }

    /**
     * Readers of what was added so far, to be closed by the borrower; empty if that is nothing or
     * everything. They are renewed whenever there is an eighth more, since each renewal cuts a
     * segment.
     */
    synchronized Optional<Lent> lend() throws IOException, MemoryException {
        long added = nextUnit - 1 + batch.size();
        if (!open || added == 0) {
            return Optional.empty();
        }
        if (readers == null || added > seen + seen / RENEW_SHARE) {
            handOver();
            awaitWorkers();
            flush();
            Readers before = readers;
            readers = before == null ? writers.read() : before.newer(writers);
            IOUtils.close(before);
            seen = added;
        }
        Readers now = readers;
        now.keep();
        return Optional.of(new Lent(source, shared, now, Recent.NONE));
    }

    private void awaitWorkers() throws MemoryException {
        room.acquireUninterruptibly(BATCHES_WAITING);
        room.release(BATCHES_WAITING);
        failIfFailed();
    }

    @Override
    public void commit() throws MemoryException {
        finish();
        indexes.takeOver(folder);
        indexes.ended(this);
    }

    private synchronized void finish() throws MemoryException {
        order.last().ifPresent(batch::add);
        handOver();
        awaitWorkers();
        flush();
        try {
            shorthand.keep(folders.units());
            writers.commit(new Commit(source, nextUnit));
            letReadersGo();
            writers.close();
            release();
            Seal.of(folder).renew();
        } catch (IOException e) {
            throw Failures.writing(source.name(), e);
        }
    }

    @Override
    public void close() throws MemoryException {
        indexes.ended(this);
        giveUp();
    }

    private synchronized void giveUp() throws MemoryException {
        if (!open) {
            return;
        }
        try {
            room.acquireUninterruptibly(BATCHES_WAITING);
            letReadersGo();
            writers.rollback();
            release();
            indexes.discard(folder);
        } catch (IOException e) {
            throw Failures.writing(source.name(), e);
        }
    }

    /** Writes what each thread has in the heap, all at the same time. */
    private void flush() throws MemoryException {
        for (int worker = 0; worker < WORKERS; worker++) {
            execute(workers, this::writeBatch);
        }
        execute(keeper, () -> kept.write(writers.units()));
        awaitWorkers();
    }

    private void writeBatch() throws IOException {
        TextBatch rest = batches.poll();
        if (rest != null) {
            rest.write(writers.texts());
            batches.add(rest);
        }
    }

    /** Something to be written. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException, ExecutionException, InterruptedException;
    }

    private void execute(ExecutorService threads, Writing part) {
        room.acquireUninterruptibly();
        threads.execute(() -> attempt(part));
    }

    /** Gives room again whatever happens; the next call of the writer throws what did. */
    private void attempt(Writing part) {
        try {
            part.write();
        } catch (Throwable e) {
            failure.compareAndSet(null, e instanceof ExecutionException ? e.getCause() : e);
        } finally {
            room.release();
        }
    }

    private void letReadersGo() throws IOException {
        IOUtils.close(readers);
        readers = null;
    }

    private void release() throws IOException {
        open = false;
        workers.close();
        keeper.close();
        folders.close();
    }
}
