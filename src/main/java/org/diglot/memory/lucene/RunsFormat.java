package org.diglot.memory.lucene;

import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

import java.io.IOException;

/**
 * Bytes of documents, one after the other, where many neighbours have the same length: where each
 * begins follows from where its run does. In an index sorted by length that saves the five bytes a
 * document which Lucene needs to say where it is, and the time to read them.
 *
 * <p>The file has a header, the bytes, for each field a table of runs, the place where the tables
 * begin, and a footer with a checksum.
 */
public final class RunsFormat extends DocValuesFormat {
    static final String CODEC = "DiglotRuns";
    static final int VERSION = 0;
    private static final String EXTENSION = "run";

    /** Made by Lucene. */
    public RunsFormat() {
        super(CODEC);
    }

    static String file(String segment, String suffix) {
        return IndexFileNames.segmentFileName(segment, suffix, EXTENSION);
    }

    @Override
    public DocValuesConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
        return RunsWriter.create(state);
    }

    @Override
    public DocValuesProducer fieldsProducer(SegmentReadState state) throws IOException {
        return RunsReader.open(state);
    }
}
