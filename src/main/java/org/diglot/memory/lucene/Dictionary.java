package org.diglot.memory.lucene;

import org.diglot.memory.concordance.CountedText;
import org.diglot.memory.concordance.CountedText.ReadTooOften;
import org.diglot.memory.concordance.Letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All words of one language in some leaves, plain, in a few strings, so that those with some
 * letters in them are found in milliseconds. Immutable.
 *
 * <p>A string of Java takes one byte for each char if all of them are Latin, so other words have a
 * string of their own. Where a word begins and ends is seen by the borders about it.
 */
final class Dictionary {
    /** So many leaves are known apart. */
    static final int MOST_LEAVES = Long.SIZE;

    private final List<Shelf> shelves;
    private final List<Found> cut;

    /**
     * A dictionary of these shelves.
     *
     * @param cut words of which not all letters are known
     */
    Dictionary(List<Shelf> shelves, List<Found> cut) {
        this.shelves = List.copyOf(shelves);
        this.cut = List.copyOf(cut);
    }

    /**
     * A word that was found.
     *
     * @param term as the indexes have it
     * @param leaves a bit for each leaf that has it
     */
    record Found(String term, long leaves) {
        boolean isIn(int leaf) {
            return (leaves >>> leaf & 1) != 0;
        }
    }

    /**
     * Words between borders. Each is followed by a line about it: a sign that no word has, the
     * leaves that have the word, and how they have it if that is not its plain form.
     *
     * @param words the lines
     * @param signs how many signs name the leaves
     */
    record Shelf(String words, int signs) {
        private static final char ABOUT = '\u0001';

        /** Signs that are no letters and take one byte. */
        private static final char FIRST_SIGN = '\u0080';

        private static final int BITS = 5;
        private static final long READS_PER_CHAR = 20;

        /** How many signs name so many leaves. */
        static int signs(int leaves) {
            return (leaves + BITS - 1) / BITS;
        }

        /** Adds a word to the lines, after a border. */
        static void add(String term, long leaves, int signs, StringBuilder lines) {
            String plain = Letters.plain(term);
            lines.append(plain).append(Letters.BORDER).append(ABOUT);
            for (int sign = 0; sign < signs; sign++) {
                long bits = leaves >>> (sign * BITS) & ((1 << BITS) - 1);
                lines.append((char) (FIRST_SIGN + bits));
            }
            lines.append(plain.equals(term) ? "" : term).append(Letters.BORDER);
        }

        /** Adds the words with these letters in them. */
        private void addHolding(String letters, List<Found> found) {
            int at = words.indexOf(letters);
            while (at >= 0 && begin(at) < words.length() - 1) {
                int begin = begin(at);
                int end = end(begin);
                take(begin, end, found);
                at = words.indexOf(letters, end);
            }
        }

        /** Adds the words of a shape. */
        private void addShaped(Pattern shape, List<Found> found) {
            Matcher matcher = shape.matcher(counted());
            int at = 0;
            while (at < words.length() - 1 && matcher.find(at)) {
                int begin = begin(matcher.start());
                if (begin == words.length() - 1) {
                    return;
                }
                at = end(begin);
                take(begin, at, found);
            }
        }

        /** Adds those words of a shape that have these letters in them. */
        private void addShaped(String letters, Pattern shape, List<Found> found) {
            Matcher matcher = shape.matcher(counted());
            int at = words.indexOf(letters);
            while (at >= 0 && begin(at) < words.length() - 1) {
                int begin = begin(at);
                int end = end(begin);
                if (matcher.region(begin, end + 1).find()) {
                    take(begin, end, found);
                }
                at = words.indexOf(letters, end);
            }
        }

        private CountedText counted() {
            return new CountedText(words, 10_000L + READS_PER_CHAR * words.length());
        }

        /** The border before the line of this place. */
        private int begin(int place) {
            return words.lastIndexOf(Letters.BORDER, place);
        }

        /** The border after the line that has this one before it. */
        private int end(int begin) {
            return words.indexOf(Letters.BORDER, begin + 1);
        }

        private void take(int begin, int end, List<Found> found) {
            if (words.charAt(begin + 1) == ABOUT) {
                return;
            }
            int about = end + 2;
            long leaves = 0;
            for (int sign = 0; sign < signs; sign++) {
                leaves |= (long) (words.charAt(about + sign) - FIRST_SIGN) << (sign * BITS);
            }
            String other = words.substring(about + signs, end(end));
            found.add(new Found(other.isEmpty() ? words.substring(begin + 1, end) : other, leaves));
        }
    }

    /**
     * The words with these letters in them, and those of which not all letters are known. A border
     * among the letters stands for an end of the word.
     */
    List<Found> holding(String letters) {
        List<Found> found = new ArrayList<>(cut);
        shelves.forEach(shelf -> shelf.addHolding(letters, found));
        return found;
    }

    /**
     * The same for the words of a shape; those with the letters alone if it takes too long to
     * compare them.
     *
     * @param letters every word of the shape has
     * @param shape is found in a word between its borders; matches no border by chance
     */
    List<Found> shaped(String letters, Pattern shape) {
        List<Found> found = new ArrayList<>(cut);
        try {
            for (Shelf shelf : shelves) {
                if (letters.isEmpty()) {
                    shelf.addShaped(shape, found);
                } else {
                    shelf.addShaped(letters, shape, found);
                }
            }
            return found;
        } catch (ReadTooOften | StackOverflowError tooSlow) {
            return holding(letters);
        }
    }
}
