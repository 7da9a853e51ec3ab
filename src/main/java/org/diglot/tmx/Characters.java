package org.diglot.tmx;

/**
 * The characters that XML 1.0 allows.
 *
 * <p>Control characters have nothing to show and are left out; half a surrogate pair and the two
 * non-characters stand for something that was lost and become U+FFFD.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
 */
final class Characters {
    static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    static boolean isAllowed(int codePoint) {
        return (codePoint >= ' ' && codePoint < 0xD800)
                || codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
    }

    /** What is written for a forbidden character: nothing, or U+FFFD. */
    static String substitute(int forbidden) {
        return forbidden < ' ' ? "" : String.valueOf(REPLACEMENT);
    }
}
