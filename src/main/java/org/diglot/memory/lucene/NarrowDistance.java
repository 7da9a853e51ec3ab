package org.diglot.memory.lucene;

import org.apache.lucene.util.BytesRef;
import org.diglot.memory.match.WordDistance;

/**
 * The distance from one query to the narrow hashes of many texts: the same as {@link WordDistance}
 * finds, sooner, since the words of a query with one of 256 hashes are found without a search. Used
 * from one thread.
 */
final class NarrowDistance {
    private static final int MOST = Long.SIZE;

    private final int length;
    private final long lastRow;

    /** For each hash the places in the query where it stands. */
    private final long[] places = new long[NarrowHashes.MANY];

    private final WordDistance any;
    private int[] hashes = new int[64];

    /** Distances to a query, given by its narrow hashes. */
    NarrowDistance(int[] query) {
        length = query.length;
        lastRow = length == 0 ? 0 : 1L << (length - 1);
        any = new WordDistance(query);
        for (int i = 0; i < Math.min(MOST, length); i++) {
            places[query[i]] |= 1L << i;
        }
    }

    /** The distance to a text, or some number above the limit if it is greater than that. */
    int to(BytesRef text, int limit) {
        if (length == 0 || length > MOST) {
            return byAny(text, limit);
        }
        return hasEnough(text, limit) ? byPlaces(text, limit) : limit + 1;
    }

    private int byAny(BytesRef text, int limit) {
        int count = NarrowHashes.count(text);
        if (count > hashes.length) {
            hashes = new int[count * 2];
        }
        NarrowHashes.read(text, hashes);
        return any.to(hashes, count, limit);
    }

    /** Whether so many words are in the query as stay where there are no more edits. */
    private boolean hasEnough(BytesRef text, int limit) {
        int shared = 0;
        int end = text.offset + text.length;
        for (int i = text.offset; i < end; i++) {
            shared += places[text.bytes[i] & 0xFF] == 0 ? 0 : 1;
        }
        return shared >= Math.max(length, text.length) - limit;
    }

    /** As {@link WordDistance} does it, in a single machine word. */
    private int byPlaces(BytesRef text, int limit) {
        long plus = -1L;
        long minus = 0;
        int distance = length;
        int end = text.offset + text.length;
        for (int i = text.offset; i < end; i++) {
            long equal = places[text.bytes[i] & 0xFF];
            long across = (((equal & plus) + plus) ^ plus) | equal;
            long up = minus | ~(across | plus);
            long down = plus & across;
            distance += (up & lastRow) != 0 ? 1 : (down & lastRow) != 0 ? -1 : 0;
            if (distance - (end - 1 - i) > limit) {
                return limit + 1;
            }
            long changed = equal | minus;
            up = up << 1 | 1;
            plus = down << 1 | ~(changed | up);
            minus = up & changed;
        }
        return distance;
    }
}
