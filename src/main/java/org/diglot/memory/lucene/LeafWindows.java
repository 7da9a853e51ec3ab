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
 * <p>Found once by bisection and kept, since a leaf never changes. May be used from any thread.
 */
final class LeafWindows {

    /** Documents from {@code start} to before {@code end}. */
    record Window(int start, int end) {
        static final Window EMPTY = new Window(0, 0);

        int size() {
            return end - start;
        }
    }

    private final ConcurrentMap<String, Lengths> lengths = new ConcurrentHashMap<>();

    /**
     * Where texts of each length begin.
     *
     * @param starts at each length the first document that long or longer; at last the end
     */
    @SuppressWarnings("ArrayRecordComponent") // not compared, and read for every text
    record Lengths(int[] starts) {

        /** The texts with at least and at most so many words. */
        Window between(Window lengths) {
            int last = starts.length - 1;
            int start = starts[Math.min(lengths.start(), last)];
            return new Window(start, starts[Math.min(lengths.end(), last)]);
        }

        /** The number of words of a document, which is not before one known to be that long. */
        int of(int document, int atLeast) {
            int length = atLeast;
            while (length + 1 < starts.length && starts[length + 1] <= document) {
                length++;
            }
            return length;
        }
    }

    /** The lengths of the texts of a language. */
    Lengths lengths(LeafReader leaf, String language) throws IOException {
        Lengths known = lengths.get(language);
        if (known == null) {
            known = new Lengths(table(leaf, language));
            lengths.put(language, known);
        }
        return known;
    }

    /** All texts of a language. */
    private static Window documents(LeafReader leaf, String language) throws IOException {
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

    /** The first document of a sorted window that has at least so many words. */
    private static int firstFrom(LeafReader leaf, Window window, int length) throws IOException {
        int low = window.start();
        int high = window.end();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lengthOf(leaf, middle) >= length) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int lengthOf(LeafReader leaf, int document) throws IOException {
        NumericDocValues lengths = leaf.getNumericDocValues(Fields.LENGTH);
        lengths.advanceExact(document);
        return (int) lengths.longValue();
    }

    private static int[] table(LeafReader leaf, String language) throws IOException {
        Window all = documents(leaf, language);
        List<Integer> table = new ArrayList<>();
        int at = all.start();
        while (at < all.end()) {
            int length = lengthOf(leaf, at);
            while (table.size() <= length) {
                table.add(at);
            }
            at = firstFrom(leaf, new Window(at, all.end()), length + 1);
        }
        table.add(all.end());
        return table.stream().mapToInt(Integer::intValue).toArray();
    }
}
