package org.diglot.memory.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/**
 * One view of both indexes of a memory, lent and given back by counting. Thread safe.
 *
 * @param texts by which units are found
 * @param units what is found
 */
record Readers(DirectoryReader texts, DirectoryReader units) implements Closeable {

    /** What was committed. Both indexes are opened at the same time, since somebody waits. */
    static Readers committed(Folders folders) throws IOException {
        Meanwhile<DirectoryReader> other =
                Meanwhile.begin(() -> DirectoryReader.open(folders.units()));
        DirectoryReader texts = null;
        DirectoryReader units = null;
        try {
            texts = DirectoryReader.open(folders.texts());
            units = other.result();
            return new Readers(texts, units);
        } finally {
            if (units == null) {
                IOUtils.closeWhileHandlingException(texts, other.unwanted().orElse(null));
            }
        }
    }

    /** What the commits say about themselves. */
    Commit commit() throws IOException {
        Map<String, String> said = texts.getIndexCommit().getUserData();
        if (!said.equals(units.getIndexCommit().getUserData())) {
            throw new IOException("Only one half of the index was written");
        }
        return Commit.of(said);
    }

    /** The view after what was written since; the same readers where nothing was. */
    Readers newer(Writers writers) throws IOException {
        DirectoryReader newTexts =
                newer(texts, DirectoryReader.openIfChanged(texts, writers.texts()));
        try {
            DirectoryReader newUnits =
                    newer(units, DirectoryReader.openIfChanged(units, writers.units()));
            return new Readers(newTexts, newUnits);
        } catch (IOException | RuntimeException e) {
            newTexts.decRef();
            throw e;
        }
    }

    private static DirectoryReader newer(DirectoryReader old, @Nullable DirectoryReader changed) {
        if (changed == null) {
            old.incRef();
            return old;
        }
        return changed;
    }

    void keep() {
        texts.incRef();
        units.incRef();
    }

    /** Gives back one loan, or at last the readers themselves. */
    @Override
    public void close() throws IOException {
        IOUtils.close(texts::decRef, units::decRef);
    }
}
