package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.diglot.memory.lucene.LeafWindows.Window;
import org.diglot.memory.lucene.QueryWords.Word;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a query that are the rarest in a leaf, just enough of them that every text which may
 * reach the threshold has some.
 *
 * @param words the rarest first
 * @param required how many of their occurrences a text must have, at least 1
 */
record RareWords(List<RareWord> words, int required) {
    /** How many times as much may be read to let fewer texts through. */
    private static final int EXTENSION = 3;

    /** Counts are kept in a byte. */
    private static final int MOST_REQUIRED = 100;

    /**
     * A word of the query in this leaf.
     *
     * @param word the word
     * @param frequency how many documents have it
     * @param state where it stands in the dictionary; {@code null} if it is not there
     */
    record RareWord(Word word, int frequency, @Nullable TermState state) {}

    /** Chooses among the words of a query. */
    static RareWords of(QueryWords query, LeafReader leaf) throws IOException {
        List<RareWord> all = frequencies(query, leaf);
        List<RareWord> chosen = new ArrayList<>();
        int enough = query.mayLack() + 1;
        int occurrences = 0;
        long cost = 0;
        long most = Long.MAX_VALUE;
        for (RareWord word : all) {
            boolean sharpens = cost + word.frequency() <= most;
            if (occurrences >= enough && (!sharpens || occurrences - enough >= MOST_REQUIRED)) {
                break;
            }
            chosen.add(word);
            occurrences += word.word().times();
            cost += word.frequency();
            most = occurrences >= enough && most == Long.MAX_VALUE ? cost * EXTENSION : most;
        }
        int required = Math.min(MOST_REQUIRED, occurrences - query.mayLack());
        return new RareWords(chosen, required);
    }

    private static List<RareWord> frequencies(QueryWords query, LeafReader leaf)
            throws IOException {
        Terms terms = leaf.terms(Fields.words(query.language()));
        List<RareWord> all = new ArrayList<>();
        if (terms != null) {
            TermsEnum dictionary = terms.iterator();
            for (Word word : query.distinct()) {
                boolean known = dictionary.seekExact(word.term());
                all.add(
                        known
                                ? new RareWord(word, dictionary.docFreq(), dictionary.termState())
                                : new RareWord(word, 0, null));
            }
        }
        all.sort(Comparator.comparingInt(RareWord::frequency));
        return all;
    }

    /** About how many documents of a window have to be touched. */
    long cost(Window window, int documents) {
        long all = 0;
        for (RareWord word : words) {
            all += word.frequency();
        }
        return all * window.size() / Math.max(1, documents);
    }

    /** The places within a window of the documents that have enough of the words, ascending. */
    int[] places(LeafReader leaf, String field, Window window, Scratch scratch) throws IOException {
        scratch.prepare(window.size());
        Terms terms = leaf.terms(field);
        if (terms != null) {
            TermsEnum dictionary = terms.iterator();
            PostingsEnum postings = null;
            for (RareWord word : words) {
                TermState state = word.state();
                if (state != null) {
                    dictionary.seekExact(word.word().term(), state);
                    postings = dictionary.postings(postings, PostingsEnum.NONE);
                    count(postings, window, word.word().times(), scratch);
                }
            }
        }
        return scratch.take(required);
    }

    private static void count(PostingsEnum postings, Window window, int times, Scratch scratch)
            throws IOException {
        int end = window.end();
        int start = window.start();
        for (int doc = postings.advance(start); doc < end; doc = postings.nextDoc()) {
            scratch.add(doc - start, times);
        }
    }
}
