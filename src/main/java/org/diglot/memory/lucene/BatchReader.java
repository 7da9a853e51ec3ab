package org.diglot.memory.lucene;

import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PointsReader;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.TermVectorsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * What is in the heap as a segment that Lucene copies to the disk. It can be read from the first
 * word and document to the last, and in no other way. Used from one thread.
 */
final class BatchReader extends CodecReader {
    private final int size;
    private final BatchSchema schema;
    private final FieldsProducer fields;
    private final DocValuesProducer columns;

    /** A segment of so many documents; nobody may change anything until it is written. */
    BatchReader(int size, BatchSchema schema, FieldsProducer fields, DocValuesProducer columns) {
        this.size = size;
        this.schema = schema;
        this.fields = fields;
        this.columns = columns;
    }

    @Override
    public LeafMetaData getMetaData() {
        return new LeafMetaData(Version.LATEST.major, Version.LATEST, schema.order(), false);
    }

    @Override
    public FieldInfos getFieldInfos() {
        return schema.infos();
    }

    @Override
    public int numDocs() {
        return size;
    }

    @Override
    public int maxDoc() {
        return size;
    }

    @Override
    public FieldsProducer getPostingsReader() {
        return fields;
    }

    @Override
    public DocValuesProducer getDocValuesReader() {
        return columns;
    }

    @Override
    public StoredFieldsReader getFieldsReader() {
        return new NothingStored();
    }

    @Override
    public @Nullable Bits getLiveDocs() {
        return null;
    }

    @Override
    public @Nullable TermVectorsReader getTermVectorsReader() {
        return null;
    }

    @Override
    public @Nullable NormsProducer getNormsReader() {
        return null;
    }

    @Override
    public @Nullable PointsReader getPointsReader() {
        return null;
    }

    @Override
    public @Nullable KnnVectorsReader getVectorReader() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    private static final class NothingStored extends StoredFieldsReader {
        @Override
        public void document(int document, StoredFieldVisitor visitor) {
            // what is kept is in columns
        }

        @Override
        @SuppressWarnings("MissingSuperCall") // there is no state to copy
        public StoredFieldsReader clone() {
            return this;
        }

        @Override
        public void checkIntegrity() {
            // it was never anywhere but in the heap
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
