package org.diglot.memory.lucene;

import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The windows of all leaves of a memory, shared by its searches. Thread safe. */
final class Windows {
    private final ConcurrentMap<CacheKey, LeafWindows> known = new ConcurrentHashMap<>();

    /** The windows of a leaf; forgotten once it is closed. */
    LeafWindows of(LeafReader leaf) {
        CacheHelper helper = leaf.getCoreCacheHelper();
        LeafWindows before = known.get(helper.getKey());
        if (before != null) {
            return before;
        }
        LeafWindows made = new LeafWindows();
        LeafWindows other = known.putIfAbsent(helper.getKey(), made);
        if (other == null) {
            helper.addClosedListener(known::remove);
        }
        return other == null ? made : other;
    }
}
