package org.diglot.ui.editor;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

import java.util.Locale;

/**
 * The quotation marks of a language.
 *
 * @param open the mark that opens, with the space behind it where the language has one
 * @param close the mark that closes
 * @see <a href="https://cldr.unicode.org/">CLDR, delimiters</a>
 */
public record QuoteMarks(String open, String close) {
    /** French sets its marks off by a space at which no line ends. */
    private static final String FRENCH_SPACE = "\u00A0";

    /** Which marks. */
    public enum Level {
        /** Around what is said. */
        OUTER,
        /** Inside other marks. */
        INNER
    }

    /** The marks of a language. */
    public static QuoteMarks of(Locale locale, Level level) {
        LocaleData data = LocaleData.getInstance(ULocale.forLocale(locale));
        boolean outer = level == Level.OUTER;
        String open =
                data.getDelimiter(
                        outer ? LocaleData.QUOTATION_START : LocaleData.ALT_QUOTATION_START);
        String close =
                data.getDelimiter(outer ? LocaleData.QUOTATION_END : LocaleData.ALT_QUOTATION_END);
        boolean spaced = locale.getLanguage().equals("fr") && open.equals("«");
        return spaced
                ? new QuoteMarks(open + FRENCH_SPACE, FRENCH_SPACE + close)
                : new QuoteMarks(open, close);
    }

    /** The mark that belongs behind this text: one that opens after nothing, space or a bracket. */
    String after(String text) {
        if (text.isEmpty()) {
            return open;
        }
        char last = text.charAt(text.length() - 1);
        boolean opens =
                Character.isWhitespace(last)
                        || Character.isSpaceChar(last)
                        || "([{¿¡—–-“‘«„".indexOf(last) >= 0;
        return opens ? open : close;
    }
}
