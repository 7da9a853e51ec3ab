package org.diglot.memory.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.util.IOUtils;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.lucene.Lending.Shared;
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
    private static final double BUFFER_MB = 96;

    private final MemorySource source;
    private final Path folder;
    private final Texts texts;
    private final Indexes indexes;
    private final Shorthand shorthand = Shorthand.learning();
    private final Shared shared = Shared.of(shorthand);
    private final UnitDocuments documents = new UnitDocuments(shared.codec());
    private final Folders folders;
    private final Writers writers;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final ExecutorService keeper = Executors.newSingleThreadExecutor();
    private final Semaphore room = new Semaphore(BATCHES_WAITING);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
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
        this.writers = folders.writers(BUFFER_MB);
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
        Future<List<Document>> indexed = workers.submit(() -> index(full, first));
        keeper.execute(() -> keep(indexed));
    }

    /** Puts the texts into their index, on any worker, and returns the documents of the units. */
    private List<Document> index(List<MemoryUnit> units, long first) throws IOException {
        TextDocuments found = new TextDocuments(texts, writers.texts());
        List<Document> kept = new ArrayList<>(units.size());
        for (MemoryUnit unit : units) {
            Entry entry = Entry.of(unit);
            long uid = first + kept.size();
            found.add(entry, uid);
            kept.add(documents.of(entry, uid));
        }
        return kept;
    }

    /** Puts the units into their index, in order, on the one thread that does so. */
    private void keep(Future<List<Document>> indexed) {
        try {
            writers.units().addDocuments(indexed.get());
        } catch (Throwable e) {
            failure.compareAndSet(null, e instanceof ExecutionException ? e.getCause() : e);
        } finally {
            room.release();
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
            IndexFolder.delete(folder);
        } catch (IOException e) {
            throw Failures.writing(source.name(), e);
        }
    }

    /**
     * Each worker has a part of the texts in the heap; a commit would write one after the other.
     */
    private void flush() throws MemoryException {
        for (int worker = 0; worker < WORKERS; worker++) {
            room.acquireUninterruptibly();
            workers.execute(() -> {
                try {
                    writers.texts().flushNextBuffer();
                } catch (IOException e) {
                    failure.compareAndSet(null, e);
                } finally {
                    room.release();
                }
            });
        }
        awaitWorkers();
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
