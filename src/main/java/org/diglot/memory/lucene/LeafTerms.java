package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.diglot.memory.concordance.Need;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds words in the dictionary of a leaf, in one language. Used by one thread. */
final class LeafTerms {
    private final LeafReader leaf;
    private final String field;
    private final Dictionaries dictionaries;
    private final TermsEnum terms;

    LeafTerms(LeafReader leaf, String field, Dictionaries dictionaries) throws IOException {
        this.leaf = leaf;
        this.field = field;
        this.dictionaries = dictionaries;
        this.terms = Terms.getTerms(leaf, field).iterator();
    }

    /** Adds the words that a single word may be. */
    void read(Need word, WordUses into) throws IOException {
        switch (word) {
            case Need.Form form when form.start().isEmpty() -> readHolding(form, into);
            case Need.Form form -> readStarting(form, into);
            case Need.Holds(String letters) -> {
                List<String> found = new ArrayList<>();
                dictionary().holding(letters, found::add);
                read(found, into);
            }
            case Need.Shaped(String letters, var shape) -> {
                List<String> found = new ArrayList<>();
                dictionary().shaped(letters, shape, found::add);
                read(found, into);
            }
            case Need.Nothing _, Need.All _, Need.Any _, Need.InOrder _ ->
                    throw new IllegalArgumentException("Not a single word: " + word);
        }
    }

    private Dictionary dictionary() throws IOException {
        return dictionaries.of(leaf, field);
    }

    private void readHolding(Need.Form form, WordUses into) throws IOException {
        List<String> found = new ArrayList<>();
        dictionary()
                .holding(
                        form.holds(),
                        term -> {
                            if (form.isForm().test(term)) {
                                found.add(term);
                            }
                        });
        read(found, into);
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

    private void read(List<String> found, WordUses into) throws IOException {
        for (String term : found) {
            if (terms.seekExact(new BytesRef(term))) {
                into.add(term, terms);
            }
        }
    }
}
