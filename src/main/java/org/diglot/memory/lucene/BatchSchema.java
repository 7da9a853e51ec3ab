package org.diglot.memory.lucene;

import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Sort;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which fields a segment has, as documents that are added one by one would have them. */
final class BatchSchema {
    private final @Nullable Sort order;
    private final List<FieldInfo> fields = new ArrayList<>();

    /** The fields of a segment in this order, or in that in which documents came. */
    BatchSchema(@Nullable Sort order) {
        this.order = order;
    }

    BatchSchema column(String name, DocValuesType type) {
        fields.add(field(name, IndexOptions.NONE, type));
        return this;
    }

    BatchSchema indexed(String name) {
        fields.add(field(name, IndexOptions.DOCS, DocValuesType.NONE));
        return this;
    }

    /** Without norms, vectors, points and payloads. */
    private FieldInfo field(String name, IndexOptions indexed, DocValuesType column) {
        boolean omitsNorms = indexed != IndexOptions.NONE;
        return new FieldInfo(
                name,
                fields.size(),
                false,
                omitsNorms,
                false,
                indexed,
                column,
                DocValuesSkipIndexType.NONE,
                -1,
                Map.of(),
                0,
                0,
                0,
                0,
                VectorEncoding.FLOAT32,
                VectorSimilarityFunction.EUCLIDEAN,
                false,
                false);
    }

    @Nullable Sort order() {
        return order;
    }

    FieldInfos infos() {
        return new FieldInfos(fields.toArray(FieldInfo[]::new));
    }
}
