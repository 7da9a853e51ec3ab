package org.diglot.memory.lucene;

import org.apache.lucene.util.IOUtils;
import org.diglot.memory.MemorySource;
import org.diglot.memory.Place;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.match.Entry;
import org.diglot.memory.match.Texts;
import org.diglot.model.SegmentId;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The index of one memory file on the disk. Lucene writers are opened only once something is put.
 *
 * <p>Thread safe. Readers that were {@linkplain #lend lent} stay good until they are given back,
 * even if the index is closed meanwhile.
 */
final class Index {
    private static final double LIVE_BUFFER_MB = 8;

    /** Texts of units that were replaced stay, until there are so many more of them than units. */
    private static final long MUCH_REPLACED = 50_000;

    private final Path folder;
    private final Folders folders;
    private final Windows windows = new Windows();
    private Commit commit;
    private long nextUnit;
    private Readers readers;
    private @Nullable Writers writers;

    private Index(Path folder, Folders folders, Readers readers, Commit commit) {
        this.folder = folder;
        this.folders = folders;
        this.readers = readers;
        this.commit = commit;
        this.nextUnit = commit.nextUnit();
    }

    /** Opens what was committed; fails if it is damaged or of another program version. */
    static Index open(Path folder) throws IOException {
        Folders folders = Folders.in(folder);
        try {
            return open(folder, folders, Readers.committed(folders));
        } catch (IOException | RuntimeException e) {
            folders.close();
            throw e;
        }
    }

    private static Index open(Path folder, Folders folders, Readers readers) throws IOException {
        try {
            Commit commit = readers.commit();
            if (commit.nextUnit() - MUCH_REPLACED > 2L * readers.units().numDocs()) {
                throw new IOException("Most of it was replaced since");
            }
            return new Index(folder, folders, readers, commit);
        } catch (IOException | RuntimeException e) {
            readers.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    synchronized MemorySource source() {
        return commit.source();
    }

    /** Readers of everything put so far; to be closed by the borrower. */
    synchronized Lent lend() {
        readers.keep();
        return new Lent(commit.source(), windows, readers);
    }

    /** What a unit says now. */
    synchronized Optional<Entry> entry(Place place, EntryCodec codec) throws IOException {
        return new Fetcher(readers.units(), codec).entry(place.document(), place.unit());
    }

    synchronized void put(List<Entry> entries, Texts texts, UnitDocuments documents)
            throws IOException {
        Writers open = writers();
        TextDocuments found = new TextDocuments(texts, open.texts());
        for (Entry entry : entries) {
            found.add(entry, nextUnit);
            open.units()
                    .updateDocument(
                            UnitDocuments.key(entry.document(), entry.id()),
                            documents.of(entry, nextUnit));
            nextUnit++;
        }
        replaceReaders(readers.newer(open));
    }

    /** The unit documents go; the texts stay, and lead nowhere. */
    synchronized void remove(String document, List<SegmentId> ids) throws IOException {
        Writers open = writers();
        for (SegmentId id : ids) {
            open.units().deleteDocuments(UnitDocuments.key(document, id));
        }
        replaceReaders(readers.newer(open));
    }

    synchronized void settle(MemorySource source) throws IOException {
        Commit next = new Commit(source, nextUnit);
        if (writers != null || !next.equals(commit)) {
            writers().commit(next);
            commit = next;
        }
    }

    private Writers writers() throws IOException {
        Writers open = writers;
        if (open == null) {
            open = folders.writers(LIVE_BUFFER_MB);
            writers = open;
            replaceReaders(open.read());
        }
        return open;
    }

    private void replaceReaders(Readers others) throws IOException {
        Readers old = readers;
        readers = others;
        old.close();
    }

    /**
     * Lets go of everything; what was not settled is dropped. The readers go first, or Lucene would
     * leave the files that only they use.
     */
    synchronized void close() throws IOException {
        Writers open = writers;
        writers = null;
        IOUtils.close(readers, open == null ? null : (Closeable) open::rollback, folders);
    }
}
