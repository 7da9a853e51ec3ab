package org.diglot.memory.lucene;

import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.codecs.perfield.PerFieldDocValuesFormat;

/**
 * How Lucene writes our indexes: as it always does, but for the narrow hashes, for which there is
 * {@link RunsFormat}. Lucene finds it by its name when it opens an index.
 */
public final class MemoryCodec extends FilterCodec {
    private final DocValuesFormat columns = new Columns();

    /** Made by Lucene. */
    public MemoryCodec() {
        super("DiglotMemory", new Lucene104Codec());
    }

    @Override
    public DocValuesFormat docValuesFormat() {
        return columns;
    }

    private static final class Columns extends PerFieldDocValuesFormat {
        private final DocValuesFormat usual = new Lucene90DocValuesFormat();
        private final DocValuesFormat runs = new RunsFormat();

        @Override
        public DocValuesFormat getDocValuesFormatForField(String field) {
            return field.equals(Fields.WORDS) ? runs : usual;
        }
    }
}
