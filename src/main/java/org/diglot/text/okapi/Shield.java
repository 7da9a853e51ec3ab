package org.diglot.text.okapi;

/**
 * Hides the characters that Okapi uses for its own purposes (its code markers and the line feed)
 * from it, so that a text which holds them comes through unharmed.
 *
 * <p>A hidden character becomes U+FDD0, a noncharacter that Unicode reserves for such use inside
 * programs, and a letter.
 *
 * @see <a href="https://www.unicode.org/faq/private_use.html#nonchar1">Unicode, noncharacters</a>
 */
final class Shield {
    private static final char SIGN = '\uFDD0';
    private static final String HIDDEN = SIGN + "\uE101\uE102\uE103\n";

    private Shield() {}

    /** The text as Okapi may see it. */
    static String raise(String text) {
        StringBuilder shielded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int hidden = HIDDEN.indexOf(text.charAt(i));
            if (hidden < 0) {
                shielded.append(text.charAt(i));
            } else {
                shielded.append(SIGN).append((char) ('a' + hidden));
            }
        }
        return shielded.toString();
    }

    /** The text again; a line feed that was hidden becomes {@code lineEnd}. */
    static String lower(String shielded, String lineEnd) {
        StringBuilder text = new StringBuilder(shielded.length());
        for (int i = 0; i < shielded.length(); i++) {
            char c = shielded.charAt(i);
            if (c == SIGN && i + 1 < shielded.length()) {
                char hidden = HIDDEN.charAt(shielded.charAt(++i) - 'a');
                text.append(hidden == '\n' ? lineEnd : String.valueOf(hidden));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
