package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.match.Concordance;
import org.diglot.memory.match.Phrases;

import java.io.IOException;

/** Finds the units of a memory in which all words of a concordance query occur. */
final class IndexConcordance {
    private final Readers readers;
    private final FixedBitSet units;

    private IndexConcordance(Readers readers, FixedBitSet units) {
        this.readers = readers;
        this.units = units;
    }

    /** The uids of units that have all words, in some form, in a text of a side looked at. */
    static FixedBitSet units(Readers readers, Side side, Concordance concordance)
            throws IOException {
        FixedBitSet units = new FixedBitSet(Fetcher.lastUid(readers.units()) + 1);
        IndexConcordance search = new IndexConcordance(readers, units);
        if (side != Side.TARGET) {
            search.add(concordance.inSource());
        }
        if (side != Side.SOURCE) {
            search.add(concordance.inTarget());
        }
        return units;
    }

    private void add(Phrases phrases) throws IOException {
        if (phrases.isPattern()) {
            units.set(0, units.length());
            return;
        }
        if (phrases.words().isEmpty()) {
            return;
        }
        for (LeafReaderContext context : readers.texts().leaves()) {
            LeafReader leaf = context.reader();
            Terms terms = leaf.terms(Fields.words(phrases.language()));
            if (terms != null) {
                addUnits(leaf, withAll(leaf, terms, phrases));
            }
        }
    }

    private static FixedBitSet withAll(LeafReader leaf, Terms terms, Phrases phrases)
            throws IOException {
        FixedBitSet all = new FixedBitSet(leaf.maxDoc());
        all.set(0, leaf.maxDoc());
        for (Phrases.Word word : phrases.words()) {
            all.and(withForm(leaf, terms, phrases, word));
        }
        return all;
    }

    private static FixedBitSet withForm(
            LeafReader leaf, Terms terms, Phrases phrases, Phrases.Word word) throws IOException {
        FixedBitSet found = new FixedBitSet(leaf.maxDoc());
        TermsEnum dictionary = terms.iterator();
        BytesRef start = new BytesRef(word.start());
        boolean more = dictionary.seekCeil(start) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(dictionary.term(), start)) {
            if (phrases.isForm(dictionary.term().utf8ToString(), word)) {
                found.or(dictionary.postings(null, PostingsEnum.NONE));
            }
            more = dictionary.next() != null;
        }
        return found;
    }

    /** A text may be newer than the view of the units; then its unit is not there yet. */
    private void addUnits(LeafReader leaf, FixedBitSet found) throws IOException {
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
