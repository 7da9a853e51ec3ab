package org.diglot.memory.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.IOUtils;

import java.io.IOException;
import java.util.Map;

/** The Lucene writers of both indexes of a memory. Thread safe. */
record Writers(IndexWriter texts, IndexWriter units) {

    /** Everything that was written so far. */
    Readers read() throws IOException {
        DirectoryReader found = DirectoryReader.open(texts);
        try {
            return new Readers(found, DirectoryReader.open(units));
        } catch (IOException | RuntimeException e) {
            found.close();
            throw e;
        }
    }

    /**
     * Both commits say the same about themselves; if the process dies between them they do not, and
     * the index is thrown away on opening. All that takes time is done before the first of them.
     */
    void commit(Commit commit) throws IOException {
        Map<String, String> data = commit.data();
        units.setLiveCommitData(data.entrySet());
        units.prepareCommit();
        try {
            texts.setLiveCommitData(data.entrySet());
            texts.prepareCommit();
        } finally {
            units.commit(); // what was prepared has to be ended before the next one
        }
        texts.commit();
    }

    /** Lets go of what was committed. */
    void close() throws IOException {
        IOUtils.close(texts, units);
    }

    /** Drops what was not committed. */
    void rollback() throws IOException {
        IOUtils.close(texts::rollback, units::rollback);
    }
}
