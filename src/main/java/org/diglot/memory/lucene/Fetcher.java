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
import org.apache.lucene.util.BytesRef;
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
    private static final class Shelf {
        private final LeafReader leaf;
        private final int base;
        private final long first;
        private final long last;
        private NumericDocValues uids;
        private BinaryDocValues entries;

        Shelf(LeafReaderContext context) throws IOException {
            leaf = context.reader();
            base = context.docBase;
            uids = uids(leaf);
            entries = entries(leaf);
            first = uid(0);
            last = uid(leaf.maxDoc() - 1);
        }

        private static NumericDocValues uids(LeafReader leaf) throws IOException {
            NumericDocValues uids = leaf.getNumericDocValues(Fields.UNIT);
            if (uids == null) {
                throw new IOException("The units of the index are missing");
            }
            return uids;
        }

        private static BinaryDocValues entries(LeafReader leaf) throws IOException {
            BinaryDocValues entries = leaf.getBinaryDocValues(Fields.ENTRY);
            if (entries == null) {
                throw new IOException("The entries of the index are missing");
            }
            return entries;
        }

        boolean mayHave(long uid) {
            return first <= uid && uid <= last;
        }

        long uid(int doc) throws IOException {
            if (doc < uids.docID()) {
                uids = uids(leaf);
            }
            if (!uids.advanceExact(doc)) {
                throw new IOException("A unit of the index is missing");
            }
            return uids.longValue();
        }

        /** The bytes of an entry, which stay as they are until the next call. */
        BytesRef entry(int doc) throws IOException {
            if (doc < entries.docID()) {
                entries = entries(leaf);
            }
            if (!entries.advanceExact(doc)) {
                throw new IOException("An entry of the index is missing");
            }
            return entries.binaryValue();
        }
    }

    private final Lent lent;
    private final List<Shelf> shelves = new ArrayList<>();

    Fetcher(Lent lent) {
        this.lent = lent;
    }

    /** The entry of a unit; empty if it was deleted. */
    Optional<Entry> entry(long uid) throws IOException {
        Optional<Stored> stored = stored(uid);
        return stored.isPresent() ? Optional.of(stored.get().entry()) : Optional.empty();
    }

    /** A unit, not read yet; empty if it was deleted. */
    Optional<Stored> stored(long uid) throws IOException {
        if (shelves.isEmpty()) {
            fillShelves();
        }
        for (Shelf shelf : shelves) {
            if (shelf.mayHave(uid)) {
                int doc = document(shelf, uid);
                if (doc >= 0 && isLive(shelf, doc)) {
                    return Optional.of(lent.shared().codec().stored(shelf.entry(doc)));
                }
            }
        }
        return lent.recent().entry(uid).map(Stored::of);
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
            PostingsEnum postings = shelf.leaf.postings(key, PostingsEnum.NONE);
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
            PostingsEnum postings = shelf.leaf.postings(key, PostingsEnum.NONE);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (isLive(shelf, postings.docID())) {
                    long uid = shelf.uid(postings.docID());
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
            shelves.add(new Shelf(context));
        }
    }

    /** Where there are no gaps, the place follows from the first one. Otherwise by bisection. */
    private static int document(Shelf shelf, long uid) throws IOException {
        int low = 0;
        int high = (int) Math.min(shelf.leaf.maxDoc() - 1L, uid - shelf.first);
        int guess = high;
        while (low <= high) {
            long there = shelf.uid(guess);
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
            last = Math.max(last, new Shelf(context).last);
        }
        return Math.toIntExact(last);
    }

    private Entry entry(Shelf shelf, int doc) throws IOException {
        return lent.shared().codec().read(shelf.entry(doc));
    }

    private boolean isLive(Shelf shelf, int doc) {
        Bits live = shelf.leaf.getLiveDocs();
        return (live == null || live.get(doc)) && !lent.recent().hides(shelf.base + doc);
    }
}
