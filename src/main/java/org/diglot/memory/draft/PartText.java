package org.diglot.memory.draft;

import org.diglot.model.VersionTag;

import java.util.Locale;
import java.util.Set;

/**
 * Makes the translation of a unit fit into the middle of a sentence.
 *
 * <p>If the unit ends with a sign that the part does not have, the translation loses its own; if
 * the unit begins with a capital and the part does not, so does the translation, save in German.
 */
public final class PartText {
    private static final String ENDS = ".!?:;…。！？：；؟۔।";
    private static final Set<String> CAPITALS_STAY = Set.of("de", "lb");

    private PartText() {}

    /**
     * The translation of a part.
     *
     * @param part what the segment says
     * @param unit what the unit says
     * @param translation how the unit is translated
     * @param version what it is translated into
     */
    public static String fitted(String part, String unit, String translation, VersionTag version) {
        String text = translation.strip();
        if (endsWithSign(unit.strip()) && !endsWithSign(part)) {
            text = withoutSign(text);
        }
        boolean mayChange = !CAPITALS_STAY.contains(version.language());
        return mayChange && isCapital(unit) && isSmall(part) ? small(text, version.locale()) : text;
    }

    private static boolean endsWithSign(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String withoutSign(String text) {
        String shorter = text;
        while (endsWithSign(shorter)) {
            shorter = shorter.substring(0, shorter.length() - 1).strip();
        }
        return shorter.replaceFirst("^[¿¡]", "");
    }

    private static boolean isCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    private static boolean isSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** A word all in capitals is left. */
    private static String small(String text, Locale locale) {
        int second = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        boolean isShouted =
                second < text.length() && Character.isUpperCase(text.codePointAt(second));
        return isShouted
                ? text
                : text.substring(0, second).toLowerCase(locale) + text.substring(second);
    }
}
