package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.concordance.Letters;
import org.diglot.memory.lucene.Dictionary.Found;
import org.diglot.memory.lucene.Dictionary.Shelf;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a {@link Dictionary} of the words of some leaves: each word once, since most leaves have
 * the same. Used once.
 */
final class DictionaryMaker {
    /** A word that was too long for the index is kept as its begin, this sign and a hash. */
    private static final char CUT = '#';

    private static final char LAST_LATIN = '\u00FF';

    private final List<Cursor> cursors = new ArrayList<>();
    private final int signs;
    private final StringBuilder latin = new StringBuilder().append(Letters.BORDER);
    private final StringBuilder other = new StringBuilder().append(Letters.BORDER);
    private final List<Found> cut = new ArrayList<>();

    private DictionaryMaker(int leaves) {
        this.signs = Shelf.signs(leaves);
    }

    /** A leaf, and the word at which its dictionary stands; none after the last. */
    private static final class Cursor {
        private final TermsEnum words;
        private final long bit;
        private @Nullable BytesRef word;

        Cursor(TermsEnum words, int leaf) throws IOException {
            this.words = words;
            this.bit = 1L << leaf;
            this.word = words.next();
        }

        /** The bit of this leaf if it has the word; then it stands at the next one. */
        long take(BytesRef taken) throws IOException {
            if (!taken.equals(word)) {
                return 0;
            }
            word = words.next();
            return bit;
        }
    }

    /** The dictionary of a field in these leaves, which are known by their places in the list. */
    static Dictionary make(List<LeafReader> leaves, String field) throws IOException {
        DictionaryMaker maker = new DictionaryMaker(leaves.size());
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            Terms words = leaves.get(leaf).terms(field);
            if (words != null) {
                maker.cursors.add(new Cursor(words.iterator(), leaf));
            }
        }
        return maker.make();
    }

    private Dictionary make() throws IOException {
        for (BytesRef first = first(); first != null; first = first()) {
            BytesRef word = BytesRef.deepCopyOf(first);
            long leaves = 0;
            for (Cursor cursor : cursors) {
                leaves |= cursor.take(word);
            }
            add(word.utf8ToString(), leaves);
        }
        return new Dictionary(
                List.of(new Shelf(latin.toString(), signs), new Shelf(other.toString(), signs)),
                cut);
    }

    private @Nullable BytesRef first() {
        BytesRef first = null;
        for (Cursor cursor : cursors) {
            BytesRef word = cursor.word;
            if (word != null && (first == null || word.compareTo(first) < 0)) {
                first = word;
            }
        }
        return first;
    }

    private void add(String term, long leaves) {
        if (term.length() > 1 && term.indexOf(CUT) >= 0) {
            cut.add(new Found(term, leaves));
        }
        boolean isLatin = term.chars().allMatch(c -> c <= LAST_LATIN);
        Shelf.add(term, leaves, signs, isLatin ? latin : other);
    }
}
