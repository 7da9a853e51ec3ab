package org.diglot.memory.lucene;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Writes texts in codes of one or two bytes for each word that a memory uses again and again, and
 * letter by letter where a word is rare.
 *
 * <p>While a memory is filled the shorthand learns: a word that came often enough gets the next
 * code, and since frequent words come early, they get the short ones. Then it is kept beside the
 * index and learns no more. Texts are nearly as short as a general compressor makes them, but any
 * one can be read alone and at once.
 *
 * <p>May be used from any thread: words are only added, and each is complete once it is seen.
 *
 * @see <a href="https://doi.org/10.1007/s10791-006-9001-9">Brisaboa et al., Lightweight natural
 *     language text compression, Information Retrieval 10 (2007)</a>
 */
final class Shorthand {
    private static final int END = 0;
    private static final int SHORT_CODES = 0x7F;
    private static final int FIRST_LONG = 0x80;
    private static final int FIRST_SPELT = 0xF0;
    private static final int LONG_SPELT = 0xFF;
    private static final int MOST = SHORT_CODES + (FIRST_SPELT - FIRST_LONG) * 256;

    /** A word is worth a code when it came so often, and more often the more words have one. */
    private static final int OFTEN = 3;

    private static final int MORE_OFTEN_EVERY = 2048;
    private static final int LONGEST = 60;
    private static final int USUAL = 160;
    private static final int COUNTERS = 1 << 18;

    private static final String FILE = "shorthand";
    private static final String CODEC = "DiglotShorthand";
    private static final int FORMAT = 2;

    private static final int LETTERS_OF_A_NAME = 9;
    private static final int BITS_OF_A_LETTER = 7;
    private static final long HASH_FACTOR = 0x100000001B3L;

    private final Pieces pieces = new Pieces();

    /**
     * Two for each slot: the name of a word, which is its letters if they are few and Latin and
     * else its hash, and its code plus one, 0 for an empty slot. The code is written after all
     * else, so that a word is complete once it is seen.
     */
    private final AtomicLongArray slots;

    private final CodeWords words;

    /** Whether all words have a slot; those that were kept get one when something is written. */
    private volatile boolean hasSlots;

    private byte @Nullable [] counters;
    private int size;

    private Shorthand(int most, CodeWords words) {
        this.slots = new AtomicLongArray(Integer.highestOneBit(Math.max(4, most * 4)) * 2);
        this.words = words;
    }

    /** A shorthand that knows nothing and learns from what it writes. */
    static Shorthand learning() {
        Shorthand shorthand = new Shorthand(MOST, CodeWords.room(MOST));
        shorthand.counters = new byte[COUNTERS];
        shorthand.hasSlots = true;
        return shorthand;
    }

    /** The shorthand that was kept here; it learns no more. */
    static Shorthand kept(Directory folder) throws IOException {
        try (ChecksumIndexInput in = folder.openChecksumInput(FILE)) {
            CodecUtil.checkHeader(in, CODEC, FORMAT, FORMAT);
            int count = Math.clamp(in.readVInt(), 0, MOST);
            Shorthand shorthand = new Shorthand(count, CodeWords.read(count, in));
            shorthand.size = count;
            CodecUtil.checkFooter(in);
            return shorthand;
        }
    }

    private synchronized void fillSlots() {
        int count = hasSlots ? 0 : size;
        for (int code = 0; code < count; code++) {
            take(code, words.word(code));
        }
        hasSlots = true;
    }

    /** Keeps it, and ends the learning. */
    synchronized void keep(Directory folder) throws IOException {
        counters = null;
        try (IndexOutput out = folder.createOutput(FILE, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, CODEC, FORMAT);
            out.writeVInt(size);
            words.write(size, out);
            CodecUtil.writeFooter(out);
        }
        folder.sync(List.of(FILE));
    }

    /** Writes running text. */
    void write(String text, DataOutput out) throws IOException {
        int unwritten = 0;
        int at = 0;
        while (at < text.length()) {
            int end = pieces.end(text, at);
            int code = code(text, at, end);
            if (code >= 0) {
                spell(text, unwritten, at, out);
                write(code, out);
                unwritten = end;
            }
            at = end;
        }
        spell(text, unwritten, at, out);
        out.writeByte((byte) END);
    }

    /** Writes a name, which is not cut into words. */
    void writeName(String name, DataOutput out) throws IOException {
        int code = name.isEmpty() ? -1 : code(name, 0, name.length());
        if (code >= 0) {
            write(code, out);
        } else {
            spell(name, 0, name.length(), out);
        }
        out.writeByte((byte) END);
    }

    private static void write(int code, DataOutput out) throws IOException {
        if (code < SHORT_CODES) {
            out.writeByte((byte) (code + 1));
        } else {
            int rest = code - SHORT_CODES;
            out.writeByte((byte) (FIRST_LONG + (rest >>> Byte.SIZE)));
            out.writeByte((byte) rest);
        }
    }

    private static void spell(String text, int start, int end, DataOutput out) throws IOException {
        if (start == end) {
            return;
        }
        if (isAscii(text, start, end)) {
            writeSpelt(end - start, out);
            for (int i = start; i < end; i++) {
                out.writeByte((byte) text.charAt(i));
            }
        } else {
            byte[] bytes = text.substring(start, end).getBytes(StandardCharsets.UTF_8);
            writeSpelt(bytes.length, out);
            out.writeBytes(bytes, bytes.length);
        }
    }

    private static boolean isAscii(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** That so many bytes follow. */
    private static void writeSpelt(int length, DataOutput out) throws IOException {
        if (FIRST_SPELT + length <= LONG_SPELT) {
            out.writeByte((byte) (FIRST_SPELT + length - 1));
        } else {
            out.writeByte((byte) LONG_SPELT);
            out.writeVInt(length);
        }
    }

    /** The code of a stretch of text; -1 for none. */
    private int code(String text, int start, int end) {
        if (!hasSlots) {
            fillSlots();
        }
        long name = name(text, start, end);
        boolean isHash = name < 0;
        int hash = spread(name);
        int slot = slot(hash);
        for (long taken = slots.get(slot + 1); taken != 0; taken = slots.get(slot + 1)) {
            if (slots.getPlain(slot) == name && (!isHash || isWord(taken, text, start, end))) {
                return (int) taken - 1;
            }
            slot = (slot + 2) & (slots.length() - 1);
        }
        byte[] learnt = counters;
        if (learnt == null || end - start > LONGEST) {
            return -1;
        }
        return isFrequent(learnt, hash) ? learn(text.substring(start, end)) : -1;
    }

    private boolean isWord(long code, String text, int start, int end) {
        String word = words.word((int) code - 1);
        return word.length() == end - start && text.startsWith(word, start);
    }

    /**
     * Few letters of seven bits are a name by themselves, never negative; of others it is a hash,
     * always negative.
     */
    private static long name(String text, int start, int end) {
        if (end - start <= LETTERS_OF_A_NAME) {
            long name = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c == 0 || c > '~') {
                    return hash(text, start, end);
                }
                name = name << BITS_OF_A_LETTER | c;
            }
            return name;
        }
        return hash(text, start, end);
    }

    private static long hash(String text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * HASH_FACTOR + text.charAt(i);
        }
        return hash | Long.MIN_VALUE;
    }

    private static int spread(long name) {
        long mixed = name * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE);
    }

    private int slot(int hash) {
        return (hash << 1) & (slots.length() - 1);
    }

    /**
     * Two threads may count at once and one be lost; exact numbers would cost more than all else.
     */
    private boolean isFrequent(byte[] learnt, int hash) {
        int counter = (hash >>> 8) & (COUNTERS - 1);
        int times = Math.min(learnt[counter] + 1, Byte.MAX_VALUE);
        learnt[counter] = (byte) times;
        return times >= OFTEN + size / MORE_OFTEN_EVERY;
    }

    private synchronized int learn(String text) {
        if (size == MOST) {
            counters = null;
            return -1;
        }
        return add(text);
    }

    private int add(String text) {
        int known = take(size, text);
        if (known == size) {
            size++;
        }
        return known;
    }

    /** The code of a word: this one if it has none yet. */
    private int take(int code, String text) {
        long name = name(text, 0, text.length());
        int slot = slot(spread(name));
        for (long taken = slots.get(slot + 1); taken != 0; taken = slots.get(slot + 1)) {
            if (slots.getPlain(slot) == name && words.word((int) taken - 1).equals(text)) {
                return (int) taken - 1;
            }
            slot = (slot + 2) & (slots.length() - 1);
        }
        words.set(code, text);
        slots.setPlain(slot, name);
        slots.set(slot + 1, code + 1L);
        return code;
    }

    /** Passes over what was written by either method. */
    static void skip(DataInput in) throws IOException {
        for (int lead = in.readByte() & 0xFF; lead != END; lead = in.readByte() & 0xFF) {
            if (lead >= FIRST_SPELT) {
                in.skipBytes(length(lead, in));
            } else if (lead >= FIRST_LONG) {
                in.skipBytes(1);
            }
        }
    }

    /** How many bytes of letters follow. */
    private static int length(int lead, DataInput in) throws IOException {
        return lead == LONG_SPELT ? in.readVInt() : lead - FIRST_SPELT + 1;
    }

    /** Reads what was written by either method. */
    String read(DataInput in) throws IOException {
        StringBuilder text = new StringBuilder(USUAL);
        for (int lead = in.readByte() & 0xFF; lead != END; lead = in.readByte() & 0xFF) {
            if (lead < FIRST_LONG) {
                text.append(words.word(lead - 1));
            } else if (lead < FIRST_SPELT) {
                int rest = ((lead - FIRST_LONG) << Byte.SIZE) | (in.readByte() & 0xFF);
                text.append(words.word(SHORT_CODES + rest));
            } else {
                text.append(spelt(lead, in));
            }
        }
        return text.toString();
    }

    private static String spelt(int lead, DataInput in) throws IOException {
        byte[] bytes = new byte[length(lead, in)];
        in.readBytes(bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
