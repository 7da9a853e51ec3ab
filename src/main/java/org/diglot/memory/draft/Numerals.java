package org.diglot.memory.draft;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;

import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes numbers as a version does (CLDR): grouping, decimal sign, native digits.
 *
 * <p>A number bound to letters is none of them: {@code G20}, {@code 5th}, {@code 1924-го} and
 * {@code 1924'te} change more than digits with the number. Letters of scripts without spaces may
 * follow ({@code 1924年}), and Arabic and Hebrew letters may stand before it.
 */
final class Numerals {
    private static final String SPACES = "\u00A0\u202F\u2009";
    private static final String APOSTROPHES = "'\u2019";
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}+(?:[.,\u066B\u066C" + SPACES + APOSTROPHES + "]\\p{Nd}+)*");
    private static final String BINDING = "-\u2010\u2011:" + APOSTROPHES;
    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);
    private static final Set<UnicodeScript> PREFIXING =
            EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW);

    /** Which words beside a number bind it. */
    enum Binding {
        /** Letters that follow at once, also after a hyphen or an apostrophe. */
        ENDINGS,
        /** Only letters without anything between: {@code a 50-year war} has a free number. */
        LETTERS
    }

    private final ULocale locale;

    Numerals(VersionTag version) {
        this.locale = ULocale.forLocale(version.locale().stripExtensions());
    }

    /** All numbers that are not bound, in reading order. */
    List<Numeral> in(String text, Binding binding) {
        List<Numeral> numerals = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (!isBoundBefore(text, number.start())
                    && !isBoundAfter(text, number.end(), binding)) {
                numerals.add(new Numeral(number.start(), number.group(), value(number.group())));
            }
        }
        return numerals;
    }

    private static boolean isBoundBefore(String text, int start) {
        if (start == 0) {
            return false;
        }
        int before = text.codePointBefore(start);
        UnicodeScript script = UnicodeScript.of(before);
        return Character.isLetter(before)
                && !UNSPACED.contains(script)
                && !PREFIXING.contains(script);
    }

    private static boolean isBoundAfter(String text, int end, Binding binding) {
        int at = end;
        boolean mayJoin = binding == Binding.ENDINGS && at < text.length();
        if (mayJoin && BINDING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length()) {
            return false;
        }
        int after = text.codePointAt(at);
        return Character.isLetter(after) && !UNSPACED.contains(UnicodeScript.of(after));
    }

    private @Nullable BigDecimal value(String written) {
        DecimalFormatSymbols symbols = symbols(written.codePointAt(0));
        int decimal = written.lastIndexOf(symbols.getDecimalSeparator());
        String whole = decimal < 0 ? written : written.substring(0, decimal);
        String fraction = decimal < 0 ? "" : written.substring(decimal + 1);
        String digits = ungrouped(whole, symbols.getGroupingSeparator());
        if (digits == null || !fraction.codePoints().allMatch(Character::isDigit)) {
            return null;
        }
        String ascii = Numeral.inDigits(digits, '0');
        return new BigDecimal(
                fraction.isEmpty() ? ascii : ascii + "." + Numeral.inDigits(fraction, '0'));
    }

    /** The digits alone; {@code null} if they are not grouped as the language does. */
    private static @Nullable String ungrouped(String whole, char separator) {
        String family = family(separator);
        String groups = "[" + Pattern.quote(family) + "]";
        String[] parts = whole.split(groups, -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (!parts[i].codePoints().allMatch(Character::isDigit) || parts[i].isEmpty()) {
                return null;
            }
            int length = parts[i].length();
            boolean fits =
                    i == 0 ? last || length <= 3 : last ? length == 3 : length >= 2 && length <= 3;
            if (!fits) {
                return null;
            }
        }
        return String.join("", parts);
    }

    /** All signs that are printed for this one. */
    private static String family(char separator) {
        if (SPACES.indexOf(separator) >= 0) {
            return SPACES;
        }
        return APOSTROPHES.indexOf(separator) >= 0 ? APOSTROPHES : String.valueOf(separator);
    }

    private DecimalFormatSymbols symbols(int firstDigit) {
        boolean ascii = firstDigit <= '9';
        ULocale latin = locale.setKeywordValue("numbers", "latn");
        DecimalFormatSymbols symbols =
                DecimalFormatSymbols.getInstance(
                        ascii ? latin : locale.setKeywordValue("numbers", "native"));
        if (!ascii) {
            symbols.setZeroDigit((char) (firstDigit - Character.digit(firstDigit, 10)));
        }
        return symbols;
    }

    /**
     * A number of another text in the manner in which one is written here.
     *
     * @param number what to write
     * @param manner stands here now: its digits, its grouping
     * @return {@code null} if there is no telling how
     */
    @Nullable String written(Numeral number, Numeral manner) {
        BigDecimal value = number.value();
        if (value == null || manner.value() == null) {
            boolean alike = value == null && manner.value() == null;
            return alike ? Numeral.inDigits(number.text(), manner.zero()) : null;
        }
        if (manner.isPadded()) {
            String digits = value.toBigInteger().toString();
            String zeros = "0".repeat(Math.max(0, manner.text().length() - digits.length()));
            return value.scale() > 0 ? null : Numeral.inDigits(zeros + digits, manner.zero());
        }
        boolean isWrittenBare = manner.isBare() && manner.integerDigits() > 3;
        boolean grouped = isGrouped(manner) || (isGrouped(number) && !isWrittenBare);
        return format(manner, grouped, value.scale()).format(value);
    }

    /** A number of the source as this version usually writes it; as it is where that is unclear. */
    String localized(Numeral number) {
        BigDecimal value = number.value();
        if (value == null || number.isBare()) {
            return number.text();
        }
        return format(number, isGrouped(number), value.scale()).format(value);
    }

    private static boolean isGrouped(Numeral numeral) {
        BigDecimal value = numeral.value();
        if (value == null) {
            return false;
        }
        int signs = (int) numeral.text().codePoints().filter(c -> !Character.isDigit(c)).count();
        return signs > (value.scale() > 0 ? 1 : 0);
    }

    private DecimalFormat format(Numeral manner, boolean grouped, int decimals) {
        DecimalFormatSymbols symbols = symbols(manner.text().codePointAt(0));
        ULocale latin = locale.setKeywordValue("numbers", "latn");
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(latin);
        format.setGroupingUsed(grouped);
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals);
        if (isGrouped(manner)) {
            keepGrouping(manner, symbols, format);
        }
        format.setDecimalFormatSymbols(symbols);
        return format;
    }

    /** The sign that is there, also between four digits where the language would leave it out. */
    private static void keepGrouping(
            Numeral manner, DecimalFormatSymbols symbols, DecimalFormat format) {
        String family = family(symbols.getGroupingSeparator());
        manner.text()
                .chars()
                .filter(c -> family.indexOf(c) >= 0)
                .findFirst()
                .ifPresent(c -> symbols.setGroupingSeparator((char) c));
        if (manner.integerDigits() == 4) {
            format.setMinimumGroupingDigits(1);
        }
    }

    /** Whether a noun beside one number has the same form beside the other. */
    boolean agree(Numeral number, Numeral other) {
        BigDecimal one = number.value();
        BigDecimal two = other.value();
        if (one == null || two == null || (number.isLikeAYear() && other.isLikeAYear())) {
            return true;
        }
        PluralRules rules = PluralRules.forLocale(locale);
        return rules.select(one.doubleValue()).equals(rules.select(two.doubleValue()));
    }
}
