package org.diglot.memory.lucene;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.memory.match.Entry;
import org.diglot.model.SegmentId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of units from one reader. Used from one thread. */
final class Fetcher {

    /** A leaf with the least and the greatest uid in it; its documents are in the order of uids. */
    private record Shelf(LeafReader leaf, int base, long first, long last) {
        boolean mayHave(long uid) {
            return first <= uid && uid <= last;
        }
    }

    private final Lent lent;
    private final List<Shelf> shelves = new ArrayList<>();

    Fetcher(Lent lent) {
        this.lent = lent;
    }

    /** The entry of a unit; empty if it was deleted. */
    Optional<Entry> entry(long uid) throws IOException {
        if (shelves.isEmpty()) {
            fillShelves();
        }
        for (Shelf shelf : shelves) {
            if (shelf.mayHave(uid)) {
                int doc = document(shelf, uid);
                if (doc >= 0 && isLive(shelf, doc)) {
                    return Optional.of(entry(shelf, doc));
                }
            }
        }
        return lent.recent().entry(uid);
    }

    /** The entry of a unit by its document and id; empty if it is not there. */
    Optional<Entry> entry(String document, SegmentId id) throws IOException {
        Recent.Key name = new Recent.Key(document, id);
        if (lent.recent().knows(name)) {
            return lent.recent().entry(name);
        }
        if (shelves.isEmpty()) {
            fillShelves();
        }
        Term key = UnitDocuments.key(document, id);
        for (Shelf shelf : shelves) {
            PostingsEnum postings = shelf.leaf().postings(key, PostingsEnum.NONE);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (isLive(shelf, postings.docID())) {
                    return Optional.of(entry(shelf, postings.docID()));
                }
            }
        }
        return Optional.empty();
    }

    /** A unit with those whose uids are next to its own; nothing if it is not in the readers. */
    Optional<Row> row(String document, SegmentId id) throws IOException {
        if (shelves.isEmpty()) {
            fillShelves();
        }
        Term key = UnitDocuments.key(document, id);
        for (Shelf shelf : shelves) {
            PostingsEnum postings = shelf.leaf().postings(key, PostingsEnum.NONE);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (isLive(shelf, postings.docID())) {
                    long uid = uid(shelf.leaf(), postings.docID());
                    Entry unit = entry(shelf, postings.docID());
                    return Optional.of(
                            new Row(
                                    unit,
                                    entry(uid - 1).orElse(null),
                                    entry(uid + 1).orElse(null)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Units that were filled one after the other.
     *
     * @param unit the one in the middle
     * @param before may be of another document
     * @param after may be of another document
     */
    record Row(Entry unit, @Nullable Entry before, @Nullable Entry after) {}

    private void fillShelves() throws IOException {
        for (LeafReaderContext context : lent.readers().units().leaves()) {
            LeafReader leaf = context.reader();
            long last = uid(leaf, leaf.maxDoc() - 1);
            shelves.add(new Shelf(leaf, context.docBase, uid(leaf, 0), last));
        }
    }

    /** Where there are no gaps, the place follows from the first one. Otherwise by bisection. */
    private static int document(Shelf shelf, long uid) throws IOException {
        int low = 0;
        int high = (int) Math.min(shelf.leaf().maxDoc() - 1L, uid - shelf.first());
        int guess = high;
        while (low <= high) {
            long there = uid(shelf.leaf(), guess);
            if (there == uid) {
                return guess;
            }
            if (there < uid) {
                low = guess + 1;
            } else {
                high = guess - 1;
            }
            guess = (low + high) >>> 1;
        }
        return -1;
    }

    /** The greatest uid of all; uids begin at 1. */
    static int lastUid(DirectoryReader units) throws IOException {
        long last = 0;
        for (LeafReaderContext context : units.leaves()) {
            LeafReader leaf = context.reader();
            last = Math.max(last, uid(leaf, leaf.maxDoc() - 1));
        }
        return Math.toIntExact(last);
    }

    private static long uid(LeafReader leaf, int doc) throws IOException {
        NumericDocValues uids = leaf.getNumericDocValues(Fields.UNIT);
        uids.advanceExact(doc);
        return uids.longValue();
    }

    private Entry entry(Shelf shelf, int doc) throws IOException {
        BinaryDocValues entries = shelf.leaf().getBinaryDocValues(Fields.ENTRY);
        if (entries == null || !entries.advanceExact(doc)) {
            throw new IOException("An entry of the index is missing");
        }
        return lent.shared().codec().read(entries.binaryValue());
    }

    private boolean isLive(Shelf shelf, int doc) {
        Bits live = shelf.leaf().getLiveDocs();
        return (live == null || live.get(doc)) && !lent.recent().hides(shelf.base() + doc);
    }
}
