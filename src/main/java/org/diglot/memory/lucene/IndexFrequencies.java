package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.MemoryException;
import org.diglot.memory.concordance.Frequencies;
import org.diglot.memory.lucene.Lending.Lent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How common words are, as the dictionaries of the indexes say. Used from one thread. */
final class IndexFrequencies implements Frequencies {
    private final Lending lending;

    IndexFrequencies(Lending lending) {
        this.lending = lending;
    }

    @Override
    public int texts(String language) throws MemoryException {
        try {
            int texts = 0;
            for (Terms terms : dictionaries(language)) {
                texts += terms.getDocCount();
            }
            return texts;
        } catch (IOException e) {
            throw Failures.reading("the project", e);
        }
    }

    @Override
    public int textsWith(String language, String term) throws MemoryException {
        try {
            BytesRef wanted = new BytesRef(term);
            int texts = 0;
            for (Terms terms : dictionaries(language)) {
                TermsEnum dictionary = terms.iterator();
                texts += dictionary.seekExact(wanted) ? dictionary.docFreq() : 0;
            }
            return texts;
        } catch (IOException e) {
            throw Failures.reading("the project", e);
        }
    }

    private List<Terms> dictionaries(String language) throws IOException {
        List<Terms> dictionaries = new ArrayList<>();
        for (Lent lent : lending.all()) {
            for (LeafReaderContext context : lent.readers().texts().leaves()) {
                Terms terms = context.reader().terms(Fields.words(language));
                if (terms != null) {
                    dictionaries.add(terms);
                }
            }
        }
        return dictionaries;
    }
}
