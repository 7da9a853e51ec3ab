package org.diglot.memory.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.lucene.LeafWindows.Window;
import org.diglot.memory.match.Entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of units from one reader. Used from one thread. */
final class Fetcher {
    private record Shelf(LeafReader leaf, StoredFields stored, Window units) {}

    private final EntryCodec codec;
    private final List<Shelf> shelves = new ArrayList<>();

    Fetcher(DirectoryReader reader, EntryCodec codec) throws IOException {
        this.codec = codec;
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            Window units = LeafWindows.documents(leaf, "");
            shelves.add(new Shelf(leaf, leaf.storedFields(), units));
        }
    }

    /** The entry of a unit; empty if it was deleted. */
    Optional<Entry> entry(long uid) throws IOException {
        for (Shelf shelf : shelves) {
            int doc = LeafWindows.firstFrom(shelf.leaf(), shelf.units(), uid);
            if (doc < shelf.units().end()
                    && LeafWindows.orderOf(shelf.leaf(), doc) == uid
                    && isLive(shelf.leaf(), doc)) {
                return Optional.of(entry(shelf, doc));
            }
        }
        return Optional.empty();
    }

    private Entry entry(Shelf shelf, int doc) throws IOException {
        Document document = shelf.stored().document(doc);
        BytesRef bytes = document.getBinaryValue(Fields.ENTRY);
        if (bytes == null) {
            throw new IOException("An entry of the index is missing");
        }
        return codec.read(bytes);
    }

    private static boolean isLive(LeafReader leaf, int doc) {
        Bits live = leaf.getLiveDocs();
        return live == null || live.get(doc);
    }
}
