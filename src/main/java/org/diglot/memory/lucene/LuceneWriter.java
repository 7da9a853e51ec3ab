package org.diglot.memory.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.diglot.memory.MemoryException;
import org.diglot.memory.MemorySource;
import org.diglot.memory.MemoryUnit;
import org.diglot.memory.MemoryWriter;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.InOrder;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Fills a new index in a folder of its own, on two threads beside the one that reads the file; the
 * folder counts only once it is committed.
 */
final class LuceneWriter implements MemoryWriter {
    private static final int WORKERS = 2;
    private static final int BATCH = 256;
    private static final int BATCHES_WAITING = 8;
    private static final double BUFFER_MB = 64;

    /** Takes over a folder that was filled. */
    @FunctionalInterface
    interface Filled {
        void take(Path folder) throws MemoryException;
    }

    private final MemorySource source;
    private final Path folder;
    private final EntryDocuments documents;
    private final Filled filled;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Semaphore room = new Semaphore(BATCHES_WAITING);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final InOrder order = new InOrder();
    private List<MemoryUnit> batch = new ArrayList<>();
    private long nextUnit = 1;
    private boolean open = true;

    LuceneWriter(MemorySource source, Path folder, EntryDocuments documents, Filled filled)
            throws IOException {
        this.source = source;
        this.folder = folder;
        this.documents = documents;
        this.filled = filled;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, config());
    }

    /** Large segments in files of their own, which are written once only. */
    private static IndexWriterConfig config() {
        IndexWriterConfig config = Index.config(BUFFER_MB).setUseCompoundFile(false);
        config.getMergePolicy().setNoCFSRatio(0);
        return config;
    }

    @Override
    public void add(String document, VersionTag version, Unit unit) throws MemoryException {
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
        workers.execute(() -> index(full, first));
    }

    private void index(List<MemoryUnit> units, long first) {
        try {
            long uid = first;
            for (MemoryUnit unit : units) {
                for (Document document : documents.of(Entry.of(unit), uid)) {
                    writer.addDocument(document);
                }
                uid++;
            }
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
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

    @Override
    public void commit() throws MemoryException {
        order.last().ifPresent(batch::add);
        handOver();
        room.acquireUninterruptibly(BATCHES_WAITING);
        room.release(BATCHES_WAITING);
        failIfFailed();
        try {
            writer.setLiveCommitData(new Commit(source, nextUnit).data().entrySet());
            writer.commit();
            writer.close();
            release();
        } catch (IOException e) {
            throw Failures.writing(source.name(), e);
        }
        filled.take(folder);
    }

    @Override
    public void close() throws MemoryException {
        if (!open) {
            return;
        }
        try {
            room.acquireUninterruptibly(BATCHES_WAITING);
            writer.rollback();
            release();
            IndexFolder.delete(folder);
        } catch (IOException e) {
            throw Failures.writing(source.name(), e);
        }
    }

    private void release() throws IOException {
        open = false;
        workers.close();
        directory.close();
    }
}
