package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.concordance.CountedText;
import org.diglot.memory.concordance.CountedText.ReadTooOften;
import org.diglot.memory.concordance.Letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * All words of one language in a leaf, plain, in a few strings, so that those with some letters in
 * them are found in milliseconds. Immutable.
 *
 * <p>A string of Java takes one byte for each char if all of them are Latin, so other words have a
 * string of their own. Nothing else is kept of a word: where it begins and ends is seen by the
 * borders about it.
 */
final class Dictionary {
    /** A word that was too long for the index is kept as its begin, this sign and a hash. */
    private static final char CUT = '#';

    private static final char LAST_LATIN = '\u00FF';

    private final List<Shelf> shelves;
    private final List<String> cut;

    private Dictionary(List<Shelf> shelves, List<String> cut) {
        this.shelves = shelves;
        this.cut = List.copyOf(cut);
    }

    /**
     * Plain words, each between borders. A word that the index has in another form is followed by
     * that form as a word of its own, which has a sign that no word has before it.
     */
    private record Shelf(String words) {
        private static final char AS_INDEXED = '\u0001';
        private static final long READS_PER_CHAR = 20;

        /** Hands over the words with these letters in them, as the index has them. */
        void holding(String letters, Consumer<String> found) {
            int at = words.indexOf(letters);
            while (at >= 0) {
                int begin = begin(at);
                if (begin == words.length() - 1) {
                    return;
                }
                int end = end(begin);
                take(begin, end, found);
                at = words.indexOf(letters, end);
            }
        }

        /**
         * The same for the words of a shape; false if that takes too long, and some are missing.
         */
        boolean shaped(Pattern shape, Consumer<String> found) {
            try {
                var matcher = shape.matcher(counted());
                int at = 0;
                while (at < words.length() - 1 && matcher.find(at)) {
                    int begin = begin(matcher.start());
                    if (begin == words.length() - 1) {
                        return true;
                    }
                    at = end(begin);
                    take(begin, at, found);
                }
                return true;
            } catch (ReadTooOften | StackOverflowError tooSlow) {
                return false;
            }
        }

        /** The same for those words of a shape that have these letters in them. */
        boolean shaped(String letters, Pattern shape, Consumer<String> found) {
            try {
                var matcher = shape.matcher(counted());
                int at = words.indexOf(letters);
                while (at >= 0) {
                    int begin = begin(at);
                    if (begin == words.length() - 1) {
                        return true;
                    }
                    int end = end(begin);
                    if (matcher.region(begin, end + 1).find()) {
                        take(begin, end, found);
                    }
                    at = words.indexOf(letters, end);
                }
                return true;
            } catch (ReadTooOften | StackOverflowError tooSlow) {
                return false;
            }
        }

        private CountedText counted() {
            return new CountedText(words, 10_000L + READS_PER_CHAR * words.length());
        }

        /** The border before the word at this place. */
        private int begin(int place) {
            return words.lastIndexOf(Letters.BORDER, place);
        }

        /** The border after the word that has this one before it. */
        private int end(int begin) {
            return words.indexOf(Letters.BORDER, begin + 1);
        }

        private void take(int begin, int end, Consumer<String> found) {
            if (words.charAt(begin + 1) == AS_INDEXED) {
                return;
            }
            boolean isOther = end + 1 < words.length() && words.charAt(end + 1) == AS_INDEXED;
            found.accept(
                    isOther ? words.substring(end + 2, end(end)) : words.substring(begin + 1, end));
        }
    }

    /** The dictionary of a field. */
    static Dictionary of(LeafReader leaf, String field) throws IOException {
        Filling latin = new Filling();
        Filling other = new Filling();
        List<String> cut = new ArrayList<>();
        Terms words = leaf.terms(field);
        if (words != null) {
            TermsEnum each = words.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                String term = word.utf8ToString();
                if (term.length() > 1 && term.indexOf(CUT) >= 0) {
                    cut.add(term);
                }
                (isLatin(term) ? latin : other).add(term);
            }
        }
        return new Dictionary(List.of(latin.shelf(), other.shelf()), cut);
    }

    private static boolean isLatin(String term) {
        return term.chars().allMatch(c -> c <= LAST_LATIN);
    }

    /** A shelf that is being filled. */
    private static final class Filling {
        private final StringBuilder words = new StringBuilder().append(Letters.BORDER);

        void add(String term) {
            String plain = Letters.plain(term);
            words.append(plain).append(Letters.BORDER);
            if (!plain.equals(term)) {
                words.append(Shelf.AS_INDEXED).append(term).append(Letters.BORDER);
            }
        }

        Shelf shelf() {
            return new Shelf(words.toString());
        }
    }

    /**
     * Hands over the words with these letters in them, and those of which not all letters are
     * known, as the index has them. A border among the letters stands for an end of the word.
     */
    void holding(String letters, Consumer<String> found) {
        shelves.forEach(shelf -> shelf.holding(letters, found));
        cut.forEach(found);
    }

    /**
     * The same for the words of a shape; those with the letters alone if it takes too long to
     * compare them.
     *
     * @param letters every word of the shape has
     * @param shape is found in a word between its borders; matches no border by chance
     */
    void shaped(String letters, Pattern shape, Consumer<String> found) {
        for (Shelf shelf : shelves) {
            boolean isWhole =
                    letters.isEmpty()
                            ? shelf.shaped(shape, found)
                            : shelf.shaped(letters, shape, found);
            if (!isWhole) {
                shelf.holding(letters, found);
            }
        }
        cut.forEach(found);
    }
}
