package org.diglot.memory.match;

/**
 * Hashes that are the same in every run, so that an index may keep them.
 *
 * <p>FNV-1a over chars, then the final mix of MurmurHash3 so that every bit depends on every char.
 *
 * @see <a href="https://github.com/aappleby/smhasher/wiki/MurmurHash3">MurmurHash3</a>
 */
public final class Hashes {
    /** The hash of a text of which nothing was read yet. */
    static final long START = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private Hashes() {}

    /** The hash of a text. */
    public static long of(CharSequence text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = plus(hash, text.charAt(i));
        }
        return end(hash);
    }

    /** One more char of a text that is read from {@link #START} to {@link #end}. */
    static long plus(long hash, char next) {
        return (hash ^ next) * FNV_PRIME;
    }

    /** 32 bits of the hash of a text. */
    public static int shortHash(CharSequence text) {
        return (int) of(text);
    }

    /** The bit of a signature that stands for a token with this short hash. */
    public static int bit(int shortHash) {
        return 1 << ((shortHash * 0x9E3779B9) >>> 27);
    }

    /** The hash of a text of which all chars were read. */
    static long end(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
