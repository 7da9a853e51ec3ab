package org.diglot.memory.lucene;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** One indexed field of a segment in the heap: words in their order, each with its documents. */
final class BatchWords extends Terms {

    /** The words of a field, in the order of their bytes. */
    interface Sorted {
        /** How many there are. */
        int size();

        /** Lets the bytes be those of a word. */
        void read(int word, BytesRef into);

        /** The place of the first document of a word. */
        int start(int word);

        /** The place after its last document. */
        int end(int word);

        /** The document at a place; within a word they ascend. */
        int document(int place);
    }

    private final Sorted words;
    private final int documents;

    /** The field of these words; so many documents have it. */
    BatchWords(Sorted words, int documents) {
        this.words = words;
        this.documents = documents;
    }

    /** The field of words that come as they were met. */
    static BatchWords of(Vocabulary vocabulary, Postings postings, int documents) {
        return new BatchWords(new Met(vocabulary, vocabulary.sorted(), postings), documents);
    }

    @SuppressWarnings("ArrayRecordComponent") // not compared, and read for every word
    private record Met(Vocabulary vocabulary, int[] sorted, Postings postings) implements Sorted {
        @Override
        public int size() {
            return sorted.length;
        }

        @Override
        public void read(int word, BytesRef into) {
            vocabulary.read(sorted[word], into);
        }

        @Override
        public int start(int word) {
            return postings.start(sorted[word]);
        }

        @Override
        public int end(int word) {
            return postings.end(sorted[word]);
        }

        @Override
        public int document(int place) {
            return postings.document(place);
        }
    }

    @Override
    public TermsEnum iterator() {
        return new Each();
    }

    @Override
    public long size() {
        return words.size();
    }

    @Override
    public long getSumTotalTermFreq() {
        return getSumDocFreq();
    }

    @Override
    public long getSumDocFreq() {
        long all = 0;
        for (int word = 0; word < words.size(); word++) {
            all += words.end(word) - words.start(word);
        }
        return all;
    }

    @Override
    public int getDocCount() {
        return documents;
    }

    @Override
    public boolean hasFreqs() {
        return false;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return false;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    /** From the first word to the last; nobody seeks in what is only written once. */
    private final class Each extends BaseTermsEnum {
        private final BytesRef term = new BytesRef();
        private int at = -1;

        @Override
        public @Nullable BytesRef next() {
            at++;
            if (at == words.size()) {
                return null;
            }
            words.read(at, term);
            return term;
        }

        @Override
        public BytesRef term() {
            return term;
        }

        @Override
        public int docFreq() {
            return words.end(at) - words.start(at);
        }

        @Override
        public long totalTermFreq() {
            return docFreq();
        }

        @Override
        public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
            Documents documents = reuse instanceof Documents known ? known : new Documents(words);
            documents.start(at);
            return documents;
        }

        @Override
        public ImpactsEnum impacts(int flags) throws IOException {
            return new SlowImpactsEnum(postings(null, flags));
        }

        @Override
        public SeekStatus seekCeil(BytesRef text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekExact(long ord) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long ord() {
            return at;
        }
    }

    private static final class Documents extends PostingsEnum {
        private final Sorted words;
        private int next;
        private int end;
        private int document = -1;

        Documents(Sorted words) {
            this.words = words;
        }

        void start(int word) {
            next = words.start(word);
            end = words.end(word);
            document = -1;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            document = next < end ? words.document(next) : NO_MORE_DOCS;
            next++;
            return document;
        }

        @Override
        public int advance(int target) throws IOException {
            return slowAdvance(target);
        }

        @Override
        public long cost() {
            return (long) end - next;
        }

        @Override
        public int freq() {
            return 1;
        }

        @Override
        public int nextPosition() {
            return -1;
        }

        @Override
        public int startOffset() {
            return -1;
        }

        @Override
        public int endOffset() {
            return -1;
        }

        @Override
        public @Nullable BytesRef getPayload() {
            return null;
        }
    }
}
