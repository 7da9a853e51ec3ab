package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.diglot.memory.Cancellation;
import org.diglot.memory.lucene.LeafWindows.Window;

import java.io.IOException;

/**
 * Finds every text of one leaf that may reach the threshold, also those of units that were taken
 * out or replaced since: their unit documents are gone.
 *
 * <p>Nothing is missed, because each step only leaves out what cannot reach it:
 *
 * <ol>
 *   <li>Length: a text is at least as far away as it is longer or shorter.
 *   <li>Words: with at most {@code k} edits at most {@code k} of the query's words are missing, so
 *       of any {@code k + c} of them at least {@code c} must be there. The {@linkplain RareWords
 *       rarest} are taken. If even these are so frequent that counting them takes longer, all texts
 *       of the length are looked at instead.
 *   <li>Signature: each bit that one side lacks is a word to be edited.
 *   <li>Distance, over hashes: two words with the same hash can only make it smaller.
 * </ol>
 *
 * The second step is the prefix filter of <a href="https://doi.org/10.1145/2000824.2000825">Xiao et
 * al., Efficient similarity joins for near-duplicate detection, TODS 36 (2011)</a>. Used from one
 * thread.
 */
final class LeafSearch {
    /** To look at a text takes about as long as to count so many of its words. */
    private static final int SCAN_WORTH = 3;

    private static final int ASK_EVERY = 4096;

    /** Receives the units of texts that reach the threshold. */
    @FunctionalInterface
    interface Sink {
        void accept(int similarity, long uid);
    }

    private final LeafReader leaf;
    private final QueryWords query;
    private final Sink sink;
    private final Cancellation cancellation;
    private final Columns columns;
    private LeafWindows.Lengths lengths = new LeafWindows.Lengths(new int[1]);
    private int length;
    private int furthest;
    private int looked;

    LeafSearch(LeafReader leaf, QueryWords query, Sink sink, Cancellation cancellation)
            throws IOException {
        this.leaf = leaf;
        this.query = query;
        this.sink = sink;
        this.cancellation = cancellation;
        this.columns = new Columns(leaf);
    }

    /** Hands over what it finds; stops early if cancelled. */
    void run(LeafWindows windows, Scratch scratch) throws IOException {
        if (query.length() == 0) {
            findWordless();
            return;
        }
        lengths = windows.lengths(leaf, query.language());
        Window window = lengths.between(query.lengths());
        if (window.size() == 0) {
            return;
        }
        length = query.lengths().start();
        furthest = query.furthest(length);
        RareWords rare = RareWords.of(query, leaf);
        if (rare.cost(window, leaf.maxDoc()) > (long) window.size() * SCAN_WORTH) {
            scan(window);
        } else {
            for (int place : rare.places(leaf, Fields.words(query.language()), window, scratch)) {
                look(window.start() + place);
            }
        }
    }

    private void findWordless() throws IOException {
        Term term = new Term(Fields.WORDLESS, TextDocuments.wordless(query.words()));
        PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
        if (postings != null) {
            for (int doc = postings.nextDoc();
                    doc != PostingsEnum.NO_MORE_DOCS;
                    doc = postings.nextDoc()) {
                sink.accept(100, columns.unit(doc));
            }
        }
    }

    private void scan(Window window) throws IOException {
        for (int doc = window.start(); doc < window.end(); doc++) {
            look(doc);
        }
    }

    private void look(int doc) throws IOException {
        looked++;
        if (looked % ASK_EVERY == 0 && cancellation.isCancelled()) {
            throw new Cancelled();
        }
        int before = length;
        length = lengths.of(doc, before);
        if (length != before) {
            furthest = query.furthest(length);
        }
        if (query.rulesOut(columns.signature(doc), furthest)) {
            return;
        }
        int similarity = query.similarity(columns.words(doc), furthest);
        if (similarity >= query.threshold()) {
            sink.accept(similarity, columns.unit(doc));
        }
    }

    /** The answer is no longer wanted. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("The search was given up", null, false, false);
        }
    }
}
