package org.diglot.memory.lucene;

import org.apache.lucene.index.Terms;
import org.diglot.memory.lucene.BatchOrder.Shelf;
import org.diglot.memory.match.Hashes;

/** All indexed fields of a {@link TextBatch}, as Lucene reads them when it writes a segment. */
final class BatchFields {
    private final BatchOrder order;
    private final Postings postings;

    /** The fields; they use the postings in turns. */
    BatchFields(BatchOrder order, Postings postings) {
        this.order = order;
        this.postings = postings;
    }

    HeapFields all() {
        HeapFields fields = new HeapFields();
        for (Shelf shelf : order.shelves()) {
            if (shelf.texts().vocabulary().size() > 0) {
                fields.with(Fields.words(shelf.language()), () -> words(shelf));
            }
        }
        return order.wordless() == 0 ? fields : fields.with(Fields.WORDLESS, this::wordless);
    }

    private Terms words(Shelf shelf) {
        LanguageTexts texts = shelf.texts();
        texts.read(place -> shelf.order()[place], shelf.first(), postings);
        int having = texts.count() - texts.wordless().size();
        return BatchWords.of(texts.vocabulary(), postings, having);
    }

    private Terms wordless() {
        Vocabulary hashes = new Vocabulary();
        order.eachWordless((hash, document) -> number(hashes, hash));
        postings.begin(hashes.size());
        order.eachWordless((hash, document) -> postings.expect(number(hashes, hash)));
        postings.prepare();
        order.eachWordless((hash, document) -> postings.add(number(hashes, hash), document));
        return BatchWords.of(hashes, postings, order.wordless());
    }

    private static int number(Vocabulary hashes, String hash) {
        return hashes.number(hash.toCharArray(), hash.length(), Hashes.of(hash));
    }
}
