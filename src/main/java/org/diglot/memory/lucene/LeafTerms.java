package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.diglot.memory.concordance.Need;

import java.io.IOException;

/** Finds words in the dictionary of a leaf, in one language. Used by one thread. */
final class LeafTerms {
    private final LeafReader leaf;
    private final FoundWords words;
    private final TermsEnum terms;

    LeafTerms(LeafReader leaf, String field, FoundWords words) throws IOException {
        this.leaf = leaf;
        this.words = words;
        this.terms = Terms.getTerms(leaf, field).iterator();
    }

    /** Adds the words that a single word may be. */
    void read(Need word, WordUses into) throws IOException {
        if (word instanceof Need.Form form && !form.start().isEmpty()) {
            readStarting(form, into);
            return;
        }
        for (String term : words.in(leaf, word)) {
            if (terms.seekExact(new BytesRef(term))) {
                into.add(term, terms);
            }
        }
    }

    private void readStarting(Need.Form form, WordUses into) throws IOException {
        BytesRef start = new BytesRef(form.start());
        boolean more = terms.seekCeil(start) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(terms.term(), start)) {
            String term = terms.term().utf8ToString();
            if (form.isForm().test(term)) {
                into.add(term, terms);
            }
            more = terms.next() != null;
        }
    }
}
