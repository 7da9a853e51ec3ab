package org.diglot.memory.concordance;

import java.util.BitSet;
import java.util.Locale;

/** Gathers the signs of a class of a regular expression. */
final class AsciiSigns {
    private static final int END = 0x80;

    private final BitSet signs = new BitSet(END);
    private boolean isAscii = true;

    /** What {@code \d} stands for. */
    static BitSet digits() {
        AsciiSigns some = new AsciiSigns();
        some.addRange('0', '9');
        return some.plain();
    }

    /** What {@code \w} stands for. */
    static BitSet letters() {
        AsciiSigns some = new AsciiSigns();
        some.addRange('0', '9');
        some.addRange('a', 'z');
        some.addRange(Letters.LOW_LINE, Letters.LOW_LINE);
        return some.plain();
    }

    void addRange(int first, int last) {
        isAscii &= last < END;
        if (isAscii) {
            signs.set(first, last + 1);
        }
    }

    void addAll(BitSet others) {
        signs.or(others);
    }

    /** Whether all of them are ASCII and {@linkplain Letters#isJoined joined}. */
    boolean areJoined() {
        return isAscii && !signs.isEmpty() && signs.stream().allMatch(Letters::isJoined);
    }

    /** The plain forms; the few other letters that are equal to them in any case have the same. */
    BitSet plain() {
        BitSet plain = new BitSet(END);
        signs.stream()
                .map(c -> Character.toString(c).toLowerCase(Locale.ROOT).charAt(0))
                .forEach(plain::set);
        return plain;
    }
}
