package org.diglot.memory.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.diglot.memory.MemorySource;
import org.diglot.memory.match.Entry;
import org.diglot.model.SegmentId;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The index of one memory file on the disk. A Lucene writer is opened only once something is put.
 *
 * <p>Thread safe. Readers that were {@linkplain #lend lent} stay good until they are given back,
 * even if the index is closed meanwhile.
 */
final class Index {
    private static final double LIVE_BUFFER_MB = 8;

    private final Path folder;
    private final Directory directory;
    private final ConcurrentMap<CacheKey, LeafWindows> windows = new ConcurrentHashMap<>();
    private Commit commit;
    private long nextUnit;
    private DirectoryReader reader;
    private @Nullable IndexWriter writer;

    private Index(Path folder, Directory directory, DirectoryReader reader, Commit commit) {
        this.folder = folder;
        this.directory = directory;
        this.reader = reader;
        this.commit = commit;
        this.nextUnit = commit.nextUnit();
    }

    /** Opens what was committed; fails if it is damaged or of another program version. */
    static Index open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            try {
                return new Index(
                        folder,
                        directory,
                        reader,
                        Commit.of(reader.getIndexCommit().getUserData()));
            } catch (IOException | RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    static IndexWriterConfig config(double bufferMegabytes) {
        return new IndexWriterConfig()
                .setIndexSort(Fields.order())
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(bufferMegabytes);
    }

    Path folder() {
        return folder;
    }

    synchronized MemorySource source() {
        return commit.source();
    }

    /** A reader of everything put so far; to be given back by {@code decRef}. */
    synchronized DirectoryReader lend() {
        reader.incRef();
        return reader;
    }

    /** The windows of a leaf, shared by all searches. */
    LeafWindows windows(LeafReader leaf) {
        CacheHelper helper = leaf.getCoreCacheHelper();
        LeafWindows known = windows.get(helper.getKey());
        if (known != null) {
            return known;
        }
        LeafWindows made = new LeafWindows();
        LeafWindows other = windows.putIfAbsent(helper.getKey(), made);
        if (other == null) {
            helper.addClosedListener(windows::remove);
        }
        return other == null ? made : other;
    }

    synchronized void put(List<Entry> entries, EntryDocuments documents) throws IOException {
        IndexWriter open = writer();
        for (Entry entry : entries) {
            open.deleteDocuments(EntryDocuments.key(entry.document(), entry.id()));
            for (Document document : documents.of(entry, nextUnit)) {
                open.addDocument(document);
            }
            nextUnit++;
        }
        refresh(open);
    }

    synchronized void remove(String document, List<SegmentId> ids) throws IOException {
        IndexWriter open = writer();
        for (SegmentId id : ids) {
            open.deleteDocuments(EntryDocuments.key(document, id));
        }
        refresh(open);
    }

    synchronized void settle(MemorySource source) throws IOException {
        Commit next = new Commit(source, nextUnit);
        if (writer != null || !next.equals(commit)) {
            IndexWriter open = writer();
            open.setLiveCommitData(next.data().entrySet());
            open.commit();
            commit = next;
        }
    }

    private IndexWriter writer() throws IOException {
        IndexWriter open = writer;
        if (open == null) {
            open = new IndexWriter(directory, config(LIVE_BUFFER_MB));
            writer = open;
            replaceReader(DirectoryReader.open(open));
        }
        return open;
    }

    private void refresh(IndexWriter open) throws IOException {
        DirectoryReader changed = DirectoryReader.openIfChanged(reader, open);
        if (changed != null) {
            replaceReader(changed);
        }
    }

    private void replaceReader(DirectoryReader other) throws IOException {
        DirectoryReader old = reader;
        reader = other;
        old.decRef();
    }

    /**
     * Lets go of everything; what was not settled is dropped. The reader goes first, or Lucene
     * would leave the files that only it uses.
     */
    synchronized void close() throws IOException {
        IndexWriter open = writer;
        writer = null;
        IOUtils.close(reader, open == null ? null : (Closeable) open::rollback, directory);
    }
}
