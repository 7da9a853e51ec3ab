package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.concordance.CountedText;
import org.diglot.memory.concordance.CountedText.ReadTooOften;
import org.diglot.memory.concordance.Letters;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * All words of one language in a leaf, plain, in one string, so that those with some letters in
 * them are found in milliseconds. Immutable.
 */
final class Dictionary {
    /** A word that was too long for the index is kept as its begin, this sign and a hash. */
    private static final char CUT = '#';

    private static final long READS_PER_CHAR = 20;

    private final String terms;
    private final int[] termStarts;
    private final String plain;
    private final int[] plainStarts;
    private final int[] cut;

    private Dictionary(Lines terms, Lines plain, int[] cut) {
        this.terms = terms.text.toString();
        this.termStarts = terms.starts();
        boolean alike = terms.text.compareTo(plain.text) == 0;
        this.plain = alike ? this.terms : plain.text.toString();
        this.plainStarts = alike ? termStarts : plain.starts();
        this.cut = cut;
    }

    /** Words between borders. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder().append(Letters.BORDER);
        private int[] starts = new int[1024];
        private int size;

        void add(String word) {
            size++;
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            text.append(word).append(Letters.BORDER);
            starts[size] = text.length() - 1;
        }

        /** The place of the border before each word, and of the last border. */
        int[] starts() {
            return Arrays.copyOf(starts, size + 1);
        }
    }

    /** The dictionary of a field. */
    static Dictionary of(LeafReader leaf, String field) throws IOException {
        Lines lines = new Lines();
        Lines plain = new Lines();
        IntStream.Builder cut = IntStream.builder();
        Terms words = leaf.terms(field);
        if (words != null) {
            TermsEnum each = words.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                String term = word.utf8ToString();
                if (term.length() > 1 && term.indexOf(CUT) >= 0) {
                    cut.add(lines.size);
                }
                lines.add(term);
                plain.add(Letters.plain(term));
            }
        }
        return new Dictionary(lines, plain, cut.build().toArray());
    }

    private int size() {
        return termStarts.length - 1;
    }

    /** A word, as the index has it. */
    String term(int number) {
        return terms.substring(termStarts[number] + 1, termStarts[number + 1]);
    }

    /**
     * The numbers of the words with these letters in them, and of those of which not all letters
     * are known. A border among the letters stands for an end of the word.
     */
    int[] holding(String letters) {
        if (letters.isEmpty()) {
            return IntStream.range(0, size()).toArray();
        }
        IntStream.Builder found = IntStream.builder();
        int at = plain.indexOf(letters);
        while (at >= 0) {
            int number = numberAt(at);
            found.add(number);
            at = plain.indexOf(letters, plainStarts[number + 1]);
        }
        return withCut(found);
    }

    /**
     * The same for the words of a shape; those with the letters alone if it takes too long to
     * compare them.
     *
     * @param letters every word of the shape has
     * @param shape is found in a word between its borders; matches no border by chance
     */
    int[] shaped(String letters, Pattern shape) {
        int @Nullable [] holding = letters.isEmpty() ? null : holding(letters);
        CountedText counted = new CountedText(plain, 10_000L + READS_PER_CHAR * plain.length());
        try {
            return holding == null
                    ? withCut(shaped(shape.matcher(counted)))
                    : withCut(among(holding, shape.matcher(counted)));
        } catch (ReadTooOften | StackOverflowError tooSlow) {
            return holding == null ? IntStream.range(0, size()).toArray() : holding;
        }
    }

    private IntStream.Builder shaped(Matcher matcher) {
        IntStream.Builder found = IntStream.builder();
        int at = 0;
        while (at < plain.length() && matcher.find(at)) {
            int number = numberAt(matcher.start());
            found.add(number);
            at = plainStarts[number + 1];
        }
        return found;
    }

    private IntStream.Builder among(int[] numbers, Matcher matcher) {
        IntStream.Builder found = IntStream.builder();
        for (int number : numbers) {
            matcher.region(plainStarts[number], plainStarts[number + 1] + 1);
            if (matcher.find()) {
                found.add(number);
            }
        }
        return found;
    }

    private int[] withCut(IntStream.Builder found) {
        return IntStream.concat(found.build(), Arrays.stream(cut)).toArray();
    }

    private int numberAt(int place) {
        int found = Arrays.binarySearch(plainStarts, place);
        return found >= 0 ? found : -found - 2;
    }
}
