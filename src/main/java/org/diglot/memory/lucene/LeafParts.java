package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.diglot.memory.Cancellation;
import org.diglot.memory.PartQuery;
import org.diglot.memory.lucene.LeafSearch.Cancelled;
import org.diglot.memory.lucene.LeafWindows.Window;
import org.diglot.memory.match.Runs;
import org.diglot.memory.match.Runs.Shared;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds every text of one leaf that may share a run with a segment.
 *
 * <p>A text that shares a run of {@value PartQuery#SHORTEST_INSIDE} words or more has all the words
 * of some stretch of that many; a shorter one that is a run as a whole has all words of a stretch
 * of its own length. So the texts with all words of each stretch are looked at, the stretches with
 * the rarest words first, and of each text once the hashes of its words in order. Used from one
 * thread.
 */
final class LeafParts {
    private static final int ASK_EVERY = 1024;

    /** Receives the units of texts that seem to share runs. */
    @FunctionalInterface
    interface Sink {
        void accept(int words, long uid, List<Shared> shared);
    }

    private record Known(BytesRef term, TermState state, int frequency) {}

    /** Words of the segment side by side, the rarest first. */
    private record Stretch(List<Known> words, int length) {
        int rarest() {
            return words.getFirst().frequency();
        }
    }

    private final LeafReader leaf;
    private final Runs runs;
    private final Sink sink;
    private final Cancellation cancellation;
    private final int[] hashes;
    private int asked;

    LeafParts(LeafReader leaf, Runs runs, Sink sink, Cancellation cancellation) {
        this.leaf = leaf;
        this.runs = runs;
        this.sink = sink;
        this.cancellation = cancellation;
        this.hashes = NarrowHashes.of(runs.words().hashes());
    }

    /** Hands over what it finds in texts of a language; stops early if cancelled. */
    void run(LeafWindows windows, String language) throws IOException {
        Terms terms = leaf.terms(Fields.words(language));
        if (terms == null) {
            return;
        }
        LeafWindows.Lengths lengths = windows.lengths(leaf, language);
        TermsEnum dictionary = terms.iterator();
        FixedBitSet looked = new FixedBitSet(leaf.maxDoc());
        for (Stretch stretch : stretches(dictionary)) {
            Window window = lengths.between(textsWith(stretch.length()));
            if (window.size() > 0) {
                DocIdSetIterator texts = texts(stretch, dictionary);
                look(texts, window, lengths, looked);
            }
        }
    }

    /** A short stretch must be the whole text, a long one may stand anywhere in it. */
    private static Window textsWith(int length) {
        boolean isWhole = length < PartQuery.SHORTEST_INSIDE;
        return new Window(length, isWhole ? length + 1 : Integer.MAX_VALUE);
    }

    private List<Stretch> stretches(TermsEnum dictionary) throws IOException {
        List<@Nullable Known> known = new ArrayList<>();
        for (String key : runs.words().keys()) {
            BytesRef term = new BytesRef(key);
            known.add(
                    dictionary.seekExact(term)
                            ? new Known(term, dictionary.termState(), dictionary.docFreq())
                            : null);
        }
        List<Stretch> all = new ArrayList<>();
        for (int length = PartQuery.SHORTEST_UNIT; length <= PartQuery.SHORTEST_INSIDE; length++) {
            for (int first = 0; first + length <= known.size(); first++) {
                if (runs.hasWord(first, length)) {
                    addStretch(known.subList(first, first + length), all);
                }
            }
        }
        all.sort(Comparator.comparingInt(Stretch::rarest));
        return all;
    }

    private static void addStretch(List<@Nullable Known> words, List<Stretch> all) {
        List<Known> distinct = new ArrayList<>();
        for (Known word : words) {
            if (word == null) {
                return;
            }
            if (distinct.stream().noneMatch(other -> other.term().equals(word.term()))) {
                distinct.add(word);
            }
        }
        distinct.sort(Comparator.comparingInt(Known::frequency));
        all.add(new Stretch(distinct, words.size()));
    }

    private static DocIdSetIterator texts(Stretch stretch, TermsEnum dictionary)
            throws IOException {
        List<DocIdSetIterator> postings = new ArrayList<>();
        for (Known word : stretch.words()) {
            dictionary.seekExact(word.term(), word.state());
            postings.add(dictionary.postings(null, PostingsEnum.NONE));
        }
        return postings.size() == 1
                ? postings.getFirst()
                : ConjunctionUtils.intersectIterators(postings);
    }

    private void look(
            DocIdSetIterator texts, Window window, LeafWindows.Lengths lengths, FixedBitSet looked)
            throws IOException {
        Columns columns = new Columns(leaf);
        int length = 0;
        for (int doc = texts.advance(window.start()); doc < window.end(); doc = texts.nextDoc()) {
            askNowAndThen();
            if (!looked.getAndSet(doc)) {
                length = lengths.of(doc, length);
                List<Shared> shared = shared(columns.hashes(doc), length);
                if (!shared.isEmpty()) {
                    sink.accept(length, columns.unit(doc), shared);
                }
            }
        }
    }

    private void askNowAndThen() {
        asked++;
        if (asked % ASK_EVERY == 0 && cancellation.isCancelled()) {
            throw new Cancelled();
        }
    }

    private List<Shared> shared(int[] text, int length) {
        return Runs.shared(hashes, text, length, PartQuery.SHORTEST_UNIT).stream()
                .filter(one -> one.count() >= PartQuery.SHORTEST_INSIDE || one.count() == length)
                .filter(one -> runs.hasWord(one.first(), one.count()))
                .toList();
    }
}
