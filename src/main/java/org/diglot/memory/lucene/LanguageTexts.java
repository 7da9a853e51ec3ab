package org.diglot.memory.lucene;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.diglot.memory.match.Hashes;
import org.diglot.memory.match.Token;
import org.diglot.memory.match.WordTaker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The texts of one language in a {@link TextBatch}: of each its words as numbers of the {@link
 * Vocabulary}, its signature, and its unit. Used from one thread.
 */
final class LanguageTexts implements WordTaker {
    private static final long NUMBER_HASH = Hashes.of(Token.NUMBER_KEY);

    private final char[] numberKey = Token.NUMBER_KEY.toCharArray();
    private final Vocabulary vocabulary = new Vocabulary();

    /**
     * The words of all texts, one text after the other. A number is there twice: by the sign that
     * stands for all numbers, and as it is written.
     */
    private final ByteStore words = new ByteStore();

    /** The narrow hashes of the words of all texts; a number has one. */
    private final ByteStore narrow = new ByteStore();

    private int[] ends = new int[1 << 10];
    private int[] hashEnds = new int[1 << 10];
    private int[] signatures = new int[1 << 10];
    private int[] units = new int[1 << 10];
    private final List<String> wordless = new ArrayList<>();
    private int count;
    private int longest;
    private int taken;
    private int signature;

    @Override
    public void word(char[] key, int keyLength, long hash) {
        words.addNumber(vocabulary.number(key, keyLength, hash));
        narrow.add((byte) hash);
        taken++;
        signature |= Hashes.bit((int) hash);
    }

    @Override
    public void number(String written) {
        word(numberKey, numberKey.length, NUMBER_HASH);
        words.addNumber(
                vocabulary.number(written.toCharArray(), written.length(), Hashes.of(written)));
    }

    /** Whether no word was taken for the text that has not ended yet. */
    boolean isWordless() {
        return narrow.size() == firstHash(count);
    }

    /**
     * Ends a text that has no words.
     *
     * @param hash by which it is found
     */
    void endWordless(String hash, int unit) {
        wordless.add(hash);
        end(unit);
    }

    /** Ends a text; its words were those taken since the one before. */
    void end(int unit) {
        if (count == ends.length) {
            grow();
        }
        ends[count] = words.size();
        hashEnds[count] = narrow.size();
        signatures[count] = signature;
        units[count] = unit;
        count++;
        longest = Math.max(longest, length(count - 1));
        signature = 0;
    }

    private void grow() {
        ends = ArrayUtil.growExact(ends, 2 * count);
        hashEnds = ArrayUtil.growExact(hashEnds, 2 * count);
        signatures = ArrayUtil.growExact(signatures, 2 * count);
        units = ArrayUtil.growExact(units, 2 * count);
    }

    /** Forgets all texts. */
    void clear() {
        vocabulary.clear();
        wordless.clear();
        words.clear();
        narrow.clear();
        count = 0;
        taken = 0;
        longest = 0;
    }

    /** How many texts there are. */
    int count() {
        return count;
    }

    /** How many words and numbers all texts have. */
    int words() {
        return taken;
    }

    /** By what the texts without words are found, which are the first {@linkplain #byLength}. */
    List<String> wordless() {
        return wordless;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int length(int text) {
        return hashEnds[text] - firstHash(text);
    }

    int signature(int text) {
        return signatures[text];
    }

    int unit(int text) {
        return units[text];
    }

    private int firstHash(int text) {
        return text == 0 ? 0 : hashEnds[text - 1];
    }

    private int firstWord(int text) {
        return text == 0 ? 0 : ends[text - 1];
    }

    /** The places of the texts, from the shortest to the longest. */
    int[] byLength() {
        int[] next = new int[longest + 2];
        for (int text = 0; text < count; text++) {
            next[length(text) + 1]++;
        }
        for (int words = 1; words < next.length; words++) {
            next[words] += next[words - 1];
        }
        int[] order = new int[count];
        for (int text = 0; text < count; text++) {
            int words = length(text);
            order[next[words]] = text;
            next[words]++;
        }
        return order;
    }

    /** Lets the bytes be the narrow hashes of the words of a text. */
    void readHashes(int text, BytesRef into) {
        narrow.read(firstHash(text), length(text), into);
    }

    /**
     * In which texts each word stands.
     *
     * @param order which text comes at a place
     * @param first the document of the first of them
     */
    void read(IntUnaryOperator order, int first, Postings into) {
        into.begin(vocabulary.size());
        words.eachNumber(0, words.size(), into::expect);
        into.prepare();
        for (int place = 0; place < count; place++) {
            int text = order.applyAsInt(place);
            int document = first + place;
            words.eachNumber(firstWord(text), ends[text], word -> into.add(word, document));
        }
    }
}
