package org.diglot.memory.lucene;

import org.apache.lucene.index.DirectoryReader;
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
import org.diglot.memory.match.Phrases;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the units of an index in which all words of a concordance query occur. */
final class IndexConcordance {
    private IndexConcordance() {}

    /** The uids of units that have all words, in some form, in a text of the language. */
    static SortedSet<Long> units(DirectoryReader reader, Phrases phrases) throws IOException {
        SortedSet<Long> units = new TreeSet<>();
        if (phrases.words().isEmpty()) {
            return units;
        }
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            Terms terms = leaf.terms(Fields.words(phrases.language()));
            if (terms != null) {
                add(leaf, withAll(leaf, terms, phrases), units);
            }
        }
        return units;
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

    private static void add(LeafReader leaf, FixedBitSet found, SortedSet<Long> units)
            throws IOException {
        Columns columns = new Columns(leaf);
        DocIdSetIterator docs = new BitSetIterator(found, found.cardinality());
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            units.add(columns.unit(doc));
        }
    }
}
