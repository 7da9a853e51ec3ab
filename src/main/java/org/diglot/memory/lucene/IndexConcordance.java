package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.diglot.memory.concordance.Concordance;
import org.diglot.memory.concordance.Need;
import org.diglot.memory.concordance.Phrases;

import java.io.IOException;
import java.util.List;

/** Finds the units of a memory that have what a hit of a concordance query needs. */
final class IndexConcordance {
    private final Readers readers;
    private final Dictionaries dictionaries;
    private final int size;

    private IndexConcordance(Readers readers, Dictionaries dictionaries, int size) {
        this.readers = readers;
        this.dictionaries = dictionaries;
        this.size = size;
    }

    /** The uids of units that may be hits; those that are not among them are not. */
    static FixedBitSet units(Readers readers, Dictionaries dictionaries, Concordance concordance)
            throws IOException {
        int size = Fetcher.lastUid(readers.units()) + 1;
        IndexConcordance search = new IndexConcordance(readers, dictionaries, size);
        FixedBitSet units = search.units(concordance.inSource());
        FixedBitSet others = search.units(concordance.inTarget());
        if (concordance.needsBoth()) {
            units.and(others);
        } else {
            units.or(others);
        }
        return units;
    }

    private FixedBitSet units(Phrases phrases) throws IOException {
        FixedBitSet units = new FixedBitSet(size);
        Need need = phrases.need();
        if (phrases.isEmpty()) {
            return units;
        }
        if (need instanceof Need.Nothing) {
            units.set(0, size);
            return units;
        }
        String field = Fields.words(phrases.language());
        List<LeafReaderContext> leaves = readers.texts().leaves();
        FoundWords words = new FoundWords(dictionaries, leaves, field);
        for (LeafReaderContext context : leaves) {
            LeafReader leaf = context.reader();
            if (leaf.terms(field) != null) {
                LeafTerms terms = new LeafTerms(leaf, field, words);
                addUnits(leaf, new LeafNeeds(leaf, terms).documents(need), units);
            }
        }
        return units;
    }

    /** A text may be newer than the view of the units; then its unit is not there yet. */
    private static void addUnits(LeafReader leaf, FixedBitSet found, FixedBitSet units)
            throws IOException {
        Columns columns = new Columns(leaf);
        DocIdSetIterator docs = new BitSetIterator(found, 0);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            long unit = columns.unit(doc);
            if (unit < units.length()) {
                units.set((int) unit);
            }
        }
    }
}
