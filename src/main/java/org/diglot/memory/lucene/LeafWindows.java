package org.diglot.memory.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Where in a sorted leaf the texts of a language and a length stand.
 *
 * <p>Found once by bisection and kept, since deletions do not move documents. May be used from any
 * thread.
 */
final class LeafWindows {

    /** Documents from {@code start} to before {@code end}. */
    record Window(int start, int end) {
        static final Window EMPTY = new Window(0, 0);

        int size() {
            return end - start;
        }
    }

    private final ConcurrentMap<String, int[]> starts = new ConcurrentHashMap<>();

    /** The texts of a language with at least and at most so many words. */
    Window texts(LeafReader leaf, String language, Window lengths) throws IOException {
        int[] table = starts.get(language);
        if (table == null) {
            table = table(leaf, language);
            starts.put(language, table);
        }
        int last = table.length - 1;
        int start = table[Math.min(lengths.start(), last)];
        return new Window(start, table[Math.min(lengths.end(), last)]);
    }

    /** All documents of a language; those of units for the empty one. */
    static Window documents(LeafReader leaf, String language) throws IOException {
        int ordinal = DocValues.getSorted(leaf, Fields.LANGUAGE).lookupTerm(new BytesRef(language));
        if (ordinal < 0) {
            return Window.EMPTY;
        }
        int start = firstOf(leaf, ordinal, 0);
        return new Window(start, firstOf(leaf, ordinal + 1, start));
    }

    private static int firstOf(LeafReader leaf, int ordinal, int from) throws IOException {
        int low = from;
        int high = leaf.maxDoc();
        while (low < high) {
            int middle = (low + high) >>> 1;
            SortedDocValues languages = leaf.getSortedDocValues(Fields.LANGUAGE);
            if (languages.advanceExact(middle) && languages.ordValue() >= ordinal) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The first document from {@code from} on in a sorted window whose order is at least this. */
    static int firstFrom(LeafReader leaf, Window window, long order) throws IOException {
        int low = window.start();
        int high = window.end();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (orderOf(leaf, middle) >= order) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The number of words of a text document, or the uid of a unit document. */
    static long orderOf(LeafReader leaf, int document) throws IOException {
        NumericDocValues orders = leaf.getNumericDocValues(Fields.ORDER);
        orders.advanceExact(document);
        return orders.longValue();
    }

    /** At each length the first document that long or longer; the last figure is the end. */
    private static int[] table(LeafReader leaf, String language) throws IOException {
        Window all = documents(leaf, language);
        List<Integer> table = new ArrayList<>();
        int at = all.start();
        while (at < all.end()) {
            int length = (int) orderOf(leaf, at);
            while (table.size() <= length) {
                table.add(at);
            }
            at = firstFrom(leaf, new Window(at, all.end()), length + 1L);
        }
        table.add(all.end());
        return table.stream().mapToInt(Integer::intValue).toArray();
    }
}
