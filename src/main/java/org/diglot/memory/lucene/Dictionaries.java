package org.diglot.memory.lucene;

import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The dictionaries of leaves, read when they are first asked for. Leaves of one reader share theirs
 * as far as they are asked for together. Thread safe.
 */
final class Dictionaries {
    private final ConcurrentMap<CacheKey, ConcurrentMap<String, Place>> known =
            new ConcurrentHashMap<>();

    /** A dictionary, and which of its leaves is meant. */
    record Place(Dictionary dictionary, int leaf) {}

    /**
     * The place of the dictionary of a field; forgotten once the leaf is closed.
     *
     * @param leaf one of those
     * @param all the leaves of a reader
     */
    Place of(LeafReader leaf, List<LeafReaderContext> all, String field) throws IOException {
        Place before = fields(leaf).get(field);
        if (before != null) {
            return before;
        }
        List<LeafReader> without = new ArrayList<>(List.of(leaf));
        for (LeafReaderContext context : all) {
            LeafReader other = context.reader();
            if (!other.equals(leaf)
                    && without.size() < Dictionary.MOST_LEAVES
                    && !fields(other).containsKey(field)) {
                without.add(other);
            }
        }
        Dictionary made = DictionaryMaker.make(without, field);
        for (int i = 1; i < without.size(); i++) {
            fields(without.get(i)).putIfAbsent(field, new Place(made, i));
        }
        Place place = new Place(made, 0);
        Place another = fields(leaf).putIfAbsent(field, place);
        return another == null ? place : another;
    }

    private ConcurrentMap<String, Place> fields(LeafReader leaf) {
        CacheHelper helper = leaf.getCoreCacheHelper();
        ConcurrentMap<String, Place> before = known.get(helper.getKey());
        if (before != null) {
            return before;
        }
        ConcurrentMap<String, Place> made = new ConcurrentHashMap<>();
        ConcurrentMap<String, Place> other = known.putIfAbsent(helper.getKey(), made);
        if (other == null) {
            helper.addClosedListener(known::remove);
        }
        return other == null ? made : other;
    }
}
