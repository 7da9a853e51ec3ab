package org.diglot.memory.lucene;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.LogMergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The two indexes of one filling of a memory: texts sorted by length, and units in the order in
 * which they came, which is the order of their uids.
 */
record Folders(Directory texts, Directory units) implements Closeable {

    static final String TEXTS = "texts";
    static final String UNITS = "units";

    private static final int SEGMENTS = 16;
    private static final double LITTLE_MB = 8;

    /** Has the system's ways to read files linked, and the formats of our files found. */
    static void prepare() {
        if (MMapDirectory.DEFAULT_MAX_CHUNK_SIZE > 0) {
            Codec.forName(new MemoryCodec().getName());
        }
    }

    static Folders in(Path filling) throws IOException {
        Directory texts = FSDirectory.open(filling.resolve(TEXTS));
        try {
            return new Folders(texts, FSDirectory.open(filling.resolve(UNITS)));
        } catch (IOException | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    /**
     * Whether a filling came to its end, or did before something was lost of it: one of the two
     * indexes says so. What was killed before that is not damaged, only useless.
     */
    static boolean wereCommitted(Path filling) throws IOException {
        try (Folders folders = in(filling)) {
            return DirectoryReader.indexExists(folders.texts)
                    || DirectoryReader.indexExists(folders.units);
        }
    }

    /** Both writers, with so much heap for what is not yet on the disk. */
    Writers writers(double bufferMegabytes) throws IOException {
        IndexWriter first = new IndexWriter(texts, texts(bufferMegabytes));
        try {
            return new Writers(first, new IndexWriter(units, units(bufferMegabytes)));
        } catch (IOException | RuntimeException e) {
            first.rollback();
            throw e;
        }
    }

    /**
     * Both writers for filling, which are handed large segments. To merge them would take longer
     * than to write them; some more segments cost a search next to nothing.
     */
    Writers fillers() throws IOException {
        IndexWriter first = new IndexWriter(texts, filling(texts(LITTLE_MB)));
        try {
            return new Writers(first, new IndexWriter(units, filling(units(LITTLE_MB))));
        } catch (IOException | RuntimeException e) {
            first.rollback();
            throw e;
        }
    }

    private static IndexWriterConfig filling(IndexWriterConfig config) {
        switch (config.getMergePolicy()) {
            case TieredMergePolicy tiers -> tiers.setSegmentsPerTier(SEGMENTS);
            case LogMergePolicy neighbours -> neighbours.setMergeFactor(SEGMENTS);
            default -> {} // there are no others
        }
        return config.setMergeScheduler(new MergeAtOnce());
    }

    private static IndexWriterConfig texts(double bufferMegabytes) {
        IndexWriterConfig config = config(bufferMegabytes).setIndexSort(Fields.order());
        config.getMergePolicy().setNoCFSRatio(0);
        return config;
    }

    /** Only neighbouring segments are merged, so the order of the uids stays. */
    private static IndexWriterConfig units(double bufferMegabytes) {
        LogByteSizeMergePolicy neighbours = new LogByteSizeMergePolicy();
        neighbours.setNoCFSRatio(0);
        return config(bufferMegabytes / 2).setMergePolicy(neighbours);
    }

    private static IndexWriterConfig config(double bufferMegabytes) {
        return new IndexWriterConfig()
                .setCodec(new MemoryCodec())
                .setCommitOnClose(false)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(bufferMegabytes);
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(texts, units);
    }
}
