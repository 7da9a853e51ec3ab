package org.diglot.memory.concordance;

import com.ibm.icu.text.Normalizer2;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is known of letters without looking at the words about them.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/#Word_Boundary_Rules">UAX 29, rules WB4 to
 *     WB13b: no word ends between letters of these scripts, digits and marks</a>
 */
public final class Letters {
    /** Stands between the words of a dictionary. */
    public static final char BORDER = '\n';

    /** Joins letters and digits, and is neither. */
    static final char LOW_LINE = '_';

    private static final Set<UnicodeScript> JOINED =
            EnumSet.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.GEORGIAN,
                    UnicodeScript.HEBREW,
                    UnicodeScript.ARABIC);

    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HANGUL,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSING = Normalizer2.getNFDInstance();

    private Letters() {}

    /**
     * A text without what may change when it stands within another: folded, and without marks. The
     * plain form of two texts side by side is the plain forms of both side by side; letters that a
     * regular expression takes for the same in any case have the same plain form.
     */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String bare = DECOMPOSING.normalize(FOLDING.normalize(text));
        StringBuilder plain = new StringBuilder(bare.length());
        bare.codePoints()
                .filter(c -> !isMark(c))
                .map(Letters::dotted)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The i without a dot has the same capital letter as the other. */
    private static int dotted(int c) {
        return c == 'ı' ? 'i' : c;
    }

    /**
     * Whether it is always in the same word as a neighbour of which this is true too. A low line
     * is, though alone it is no word.
     */
    static boolean isJoined(int c) {
        if (c < 0x80) {
            return c == LOW_LINE || Character.isLetterOrDigit(c);
        }
        return Character.isLetter(c)
                ? JOINED.contains(UnicodeScript.of(c))
                : c < Character.MIN_SUPPLEMENTARY_CODE_POINT
                        && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Whether it is a letter of a script in which words stand side by side without blanks. Signs of
     * repetition are not, since one alone is no word.
     */
    static boolean isUnspaced(int c) {
        return Character.getType(c) == Character.OTHER_LETTER
                && UNSPACED.contains(UnicodeScript.of(c));
    }

    /** Whether some letter of a text is. */
    static boolean hasUnspaced(String text) {
        return text.codePoints().anyMatch(Letters::isUnspaced);
    }
}
