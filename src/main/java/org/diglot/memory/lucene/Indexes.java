package org.diglot.memory.lucene;

import org.apache.lucene.util.IOUtils;
import org.diglot.memory.Changes;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.MemoryException;
import org.diglot.memory.Selection;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.match.ChangeLog;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** The open indexes of all memories, by name. Thread safe. */
final class Indexes implements Closeable {
    private static final int ATTEMPTS = 12;
    private static final long PAUSE_MILLIS = 10;

    private final IndexFolder folder;
    private final SortedMap<String, Index> open = new TreeMap<>();
    private final ChangeLog changes = new ChangeLog();
    private final List<String> notices = new ArrayList<>();
    private final List<LuceneWriter> fillings = new ArrayList<>();
    private final List<Path> leftOver = new ArrayList<>();

    private Indexes(IndexFolder folder) {
        this.folder = folder;
    }

    /** Opens all that are good, and deletes the rest, but nothing where it only visits. */
    static Indexes open(IndexFolder folder) throws IOException {
        Indexes indexes = new Indexes(folder);
        for (Path memory : folder.memories()) {
            indexes.openLatest(memory);
        }
        return indexes;
    }

    /**
     * Where it visits, somebody may be committing or deleting at this very moment; then what is
     * there a moment later is opened.
     */
    private void openLatest(Path memory) throws IOException {
        int attempts = folder.isVisit() ? ATTEMPTS : 1;
        List<String> before = List.copyOf(notices);
        for (int attempt = 1; attempt <= attempts && !isOpen(memory); attempt++) {
            notices.clear();
            notices.addAll(before);
            for (Path filling : IndexFolder.fillings(memory)) {
                openOrDiscard(memory, filling);
            }
            if (notices.size() == before.size()) {
                return;
            }
            if (attempt < attempts) {
                LockSupport.parkNanos(PAUSE_MILLIS * 1_000_000);
            }
        }
    }

    private boolean isOpen(Path memory) {
        return open.values().stream().anyMatch(one -> memory.equals(one.folder().getParent()));
    }

    private void openOrDiscard(Path memory, Path filling) throws IOException {
        Index index = isOpen(memory) ? null : openOrNull(filling);
        if (index == null) {
            folder.discard(filling);
        } else {
            open.put(index.source().name(), index);
        }
    }

    /**
     * A filling that never came to its end is not worth a word: its file is read again. Lucene
     * reports damage by several kinds of exception, some of them unchecked.
     */
    private @Nullable Index openOrNull(Path filling) {
        try {
            return Folders.wereCommitted(filling)
                    ? Index.open(filling, folder.access(filling))
                    : null;
        } catch (IOException | RuntimeException | AssertionError damaged) {
            notices.add(unusable(damaged));
            return null;
        }
    }

    private String unusable(Throwable damaged) {
        return folder.isVisit() ? Failures.passedOver(damaged) : Failures.thrownAway(damaged);
    }

    /**
     * Readers of the memories that are asked, in the order of their names; of those that are filled
     * for the first time, readers of what was added so far.
     */
    Lending lend(Selection selection) throws IOException, MemoryException {
        List<LuceneWriter> first = new ArrayList<>();
        List<Lent> lent = new ArrayList<>();
        Guarantee guarantee;
        synchronized (this) {
            guarantee = guarantee(selection);
            open.forEach((name, index) -> {
                if (selection.asks(name)) {
                    lent.add(index.lend());
                }
            });
            fillings.stream()
                    .filter(filling -> selection.asks(filling.memory()))
                    .filter(filling -> !open.containsKey(filling.memory()))
                    .forEach(first::add);
        }
        for (LuceneWriter filling : first) {
            filling.lend().ifPresent(lent::add);
        }
        lent.sort(Comparator.comparing(one -> one.source().name()));
        return new Lending(lent, guarantee);
    }

    /** What an answer from the memories that are asked promises now. */
    synchronized Guarantee guarantee(Selection selection) {
        Guarantee guarantee = Guarantee.COMPLETE;
        for (LuceneWriter filling : fillings) {
            if (selection.asks(filling.memory())) {
                boolean again = open.containsKey(filling.memory());
                guarantee = guarantee.and(again ? Guarantee.OUTDATED : Guarantee.PARTIAL);
            }
        }
        return guarantee;
    }

    /** What happened since they were opened. */
    ChangeLog changes() {
        return changes;
    }

    /** Deletes what a writer gave up. */
    void discard(Path filling) throws IOException {
        folder.discard(filling);
    }

    /** A writer began to fill a memory. */
    synchronized void began(LuceneWriter filling) {
        fillings.add(filling);
    }

    /** A writer was committed or gave up. */
    synchronized void ended(LuceneWriter filling) {
        fillings.remove(filling);
    }

    synchronized List<String> notices() {
        return List.copyOf(notices);
    }

    synchronized Index get(String memory) throws MemoryException {
        Index index = open.get(memory);
        if (index == null) {
            throw Failures.unknown(memory);
        }
        return index;
    }

    /**
     * Reads all of them, while they go on answering, and throws those away that are damaged.
     *
     * @return whether all were whole
     */
    boolean check() throws IOException {
        List<Index> all;
        synchronized (this) {
            all = List.copyOf(open.values());
        }
        boolean whole = true;
        for (Index index : all) {
            try {
                index.check();
            } catch (IOException damaged) {
                whole = false;
                throwAway(index, damaged);
            }
        }
        return whole;
    }

    private synchronized void throwAway(Index index, IOException damaged) throws IOException {
        String memory = index.source().name();
        if (open.remove(memory, index)) {
            notices.add(unusable(damaged));
            changes.changed(Changes.Kind.FORGOTTEN, memory);
            closeAndDelete(index);
        }
    }

    /** Lets a newly filled folder take the place of what its memory was before. */
    synchronized void takeOver(Path filling) throws MemoryException {
        try {
            Index index = Index.open(filling, folder.access(filling));
            Index before = open.put(index.source().name(), index);
            changes.changed(Changes.Kind.FILLED, index.source().name());
            if (before != null) {
                closeAndDelete(before);
            }
        } catch (IOException e) {
            throw Failures.writing(filling.toString(), e);
        }
    }

    synchronized void forget(String memory) throws MemoryException {
        Index gone = open.remove(memory);
        if (gone != null) {
            changes.changed(Changes.Kind.FORGOTTEN, memory);
            try {
                closeAndDelete(gone);
            } catch (IOException e) {
                throw Failures.writing(memory, e);
            }
        }
    }

    private void closeAndDelete(Index index) throws IOException {
        index.close();
        leftOver.add(index.folder());
        leftOver.removeIf(this::isDeleted);
    }

    /** Windows deletes no file that a search still reads; it is tried again later. */
    private boolean isDeleted(Path filling) {
        try {
            folder.discard(filling);
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        IOUtils.close(open.values().stream().map(index -> (Closeable) index::close).toList());
        open.clear();
        leftOver.removeIf(this::isDeleted);
    }
}
