package org.diglot.memory.lucene;

import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The dictionaries of leaves, read when they are first asked for. Thread safe. */
final class Dictionaries {
    private final ConcurrentMap<CacheKey, ConcurrentMap<String, Dictionary>> known =
            new ConcurrentHashMap<>();

    /** The dictionary of a field; forgotten once the leaf is closed. */
    Dictionary of(LeafReader leaf, String field) throws IOException {
        ConcurrentMap<String, Dictionary> fields = fields(leaf);
        Dictionary before = fields.get(field);
        if (before != null) {
            return before;
        }
        Dictionary made = Dictionary.of(leaf, field);
        Dictionary other = fields.putIfAbsent(field, made);
        return other == null ? made : other;
    }

    private ConcurrentMap<String, Dictionary> fields(LeafReader leaf) {
        CacheHelper helper = leaf.getCoreCacheHelper();
        ConcurrentMap<String, Dictionary> before = known.get(helper.getKey());
        if (before != null) {
            return before;
        }
        ConcurrentMap<String, Dictionary> made = new ConcurrentHashMap<>();
        ConcurrentMap<String, Dictionary> other = known.putIfAbsent(helper.getKey(), made);
        if (other == null) {
            helper.addClosedListener(known::remove);
        }
        return other == null ? made : other;
    }
}
