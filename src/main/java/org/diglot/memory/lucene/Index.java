package org.diglot.memory.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;
import org.diglot.memory.MemorySource;
import org.diglot.memory.Place;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.lucene.Lending.Shared;
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

    /** To compare so many one by one takes less than a tenth of a millisecond. */
    private static final int MANY_RECENT = 500;

    /** Texts of units that were replaced stay, until there are so many more of them than units. */
    private static final long MUCH_REPLACED = 50_000;

    private final Path folder;
    private final Access access;
    private final Folders folders;
    private final Shared shared;
    private final UnitDocuments documents;
    private Commit commit;
    private long nextUnit;
    private Readers readers;
    private Recent recent = Recent.NONE;
    private @Nullable Writers writers;

    private Index(Path folder, Access access, Folders folders, Readers readers) throws IOException {
        this.folder = folder;
        this.access = access;
        this.folders = folders;
        this.shared = Shared.of(Shorthand.kept(folders.units()));
        this.documents = new UnitDocuments(shared.codec());
        this.readers = readers;
        this.commit = readers.commit();
        this.nextUnit = commit.nextUnit();
    }

    /** Whether an index is ours, or that of another program that has it open. */
    enum Access {
        /** It may be changed. */
        OURS,
        /** It is only read, as it was last committed. */
        VISITED
    }

    /** Opens what was committed; fails if it is damaged or of another program version. */
    static Index open(Path folder, Access access) throws IOException {
        Folders folders = Folders.in(folder);
        try {
            return open(folder, access, folders, Readers.committed(folders));
        } catch (IOException | RuntimeException e) {
            folders.close();
            throw e;
        }
    }

    private static Index open(Path folder, Access access, Folders folders, Readers readers)
            throws IOException {
        try {
            Commit commit = readers.commit();
            if (commit.nextUnit() - MUCH_REPLACED > 2L * readers.units().numDocs()) {
                throw new IOException("Most of it was replaced since");
            }
            Seal seal = Seal.of(folder);
            if (seal.finds(readers) && access == Access.OURS) {
                seal.renew();
            }
            return new Index(folder, access, folders, readers);
        } catch (IOException | RuntimeException e) {
            readers.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    /**
     * Reads everything as it was last shown.
     *
     * @throws IOException if a file is not as it was written
     */
    void check() throws IOException {
        try (Readers shown = lend().readers()) {
            for (DirectoryReader reader : List.of(shown.texts(), shown.units())) {
                for (LeafReaderContext context : reader.leaves()) {
                    context.reader().checkIntegrity();
                }
            }
        }
    }

    synchronized MemorySource source() {
        return commit.source();
    }

    /** Readers of everything put so far; to be closed by the borrower. */
    synchronized Lent lend() {
        readers.keep();
        return new Lent(commit.source(), shared, readers, recent);
    }

    /** What a unit says now. */
    synchronized Optional<Entry> entry(Place place) throws IOException {
        Lent now = new Lent(commit.source(), shared, readers, recent);
        return new Fetcher(now).entry(place.document(), place.unit());
    }

    /** An entry as it will come back from the index. */
    Entry kept(Entry entry) throws IOException {
        return shared.codec().read(shared.codec().write(entry));
    }

    synchronized void put(List<Entry> entries, Texts texts) throws IOException {
        Writers open = writers();
        TextDocuments found = new TextDocuments(texts, open.texts());
        Recent.More changed = recent.more();
        boolean isMuch = entries.size() + recent.size() > MANY_RECENT;
        for (Entry entry : entries) {
            Term key = UnitDocuments.key(entry.document(), entry.id());
            found.add(entry, nextUnit);
            open.units().updateDocument(key, documents.of(entry, nextUnit));
            if (!isMuch) {
                changed.put(entry, nextUnit, document(key), texts);
            }
            nextUnit++;
        }
        show(changed, isMuch);
    }

    /** New readers know everything; they are made for much at once. */
    private void show(Recent.More changed, boolean isMuch) throws IOException {
        if (isMuch) {
            replaceReaders(readers.newer(writers()));
        } else {
            recent = changed.all();
        }
    }

    /** Where the readers have a unit; -1 if they have not. */
    private int document(Term key) throws IOException {
        for (LeafReaderContext context : readers.units().leaves()) {
            PostingsEnum postings = context.reader().postings(key, PostingsEnum.NONE);
            Bits live = context.reader().getLiveDocs();
            int doc = postings == null ? PostingsEnum.NO_MORE_DOCS : postings.nextDoc();
            while (doc != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(doc)) {
                    return context.docBase + doc;
                }
                doc = postings.nextDoc();
            }
        }
        return -1;
    }

    /** The unit documents go; the texts stay, and lead nowhere. */
    synchronized void remove(String document, List<SegmentId> ids) throws IOException {
        Writers open = writers();
        Recent.More changed = recent.more();
        boolean isMuch = ids.size() + recent.size() > MANY_RECENT;
        for (SegmentId id : ids) {
            Term key = UnitDocuments.key(document, id);
            open.units().deleteDocuments(key);
            if (!isMuch) {
                changed.remove(new Recent.Key(document, id), document(key));
            }
        }
        show(changed, isMuch);
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
            if (access == Access.VISITED) {
                throw new IOException("This index belongs to another program");
            }
            open = folders.writers(LIVE_BUFFER_MB);
            writers = open;
        }
        return open;
    }

    private void replaceReaders(Readers others) throws IOException {
        Readers old = readers;
        readers = others;
        recent = Recent.NONE;
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
