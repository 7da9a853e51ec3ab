package org.diglot.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * The name of one version (column): a BCP 47 language tag in its canonical case, such as {@code
 * es}, {@code pt-BR} or {@code es-x-literal}.
 *
 * <p>A private-use part tells competing versions of one language apart. Tags are compared in their
 * canonical form, so {@code EN-us} and {@code en_US} are the same version.
 *
 * @param value the canonical tag, never empty
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 */
public record VersionTag(String value) implements Comparable<VersionTag> {

    /** Scripts written from right to left, by ISO 15924 code. */
    private static final Set<String> RTL_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand");

    /** Languages whose usual script (CLDR likely subtags) is written from right to left. */
    private static final Set<String> RTL_LANGUAGES =
            Set.of(
                    "ar", "arc", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc",
                    "mzn", "nqo", "pnb", "ps", "sd", "skr", "syr", "ug", "ur", "yi");

    /**
     * Checks the tag and brings it into canonical case; {@code IllegalArgumentException} if it is
     * no tag.
     */
    public VersionTag {
        value = canonical(value);
    }

    /**
     * Makes a tag from what a file or a person wrote.
     *
     * @throws IllegalArgumentException if the text is not a well-formed BCP 47 tag
     */
    public static VersionTag of(String text) {
        return new VersionTag(text);
    }

    private static String canonical(String text) {
        try {
            String tag =
                    new Locale.Builder()
                            .setLanguageTag(text.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag();
            if (tag.equals("und") && !text.strip().equalsIgnoreCase("und")) {
                throw new IllegalArgumentException("'" + text + "' names no language");
            }
            return tag;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("'" + text + "' is not a language tag (BCP 47)", e);
        }
    }

    /** The same tag as a JDK locale. */
    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /**
     * The primary language subtag in lower case, such as {@code pt}; {@code und} if there is none.
     */
    public String language() {
        int end = value.indexOf('-');
        String first = end < 0 ? value : value.substring(0, end);
        return first.equals("x") ? "und" : first; // "x" begins a tag of private use only
    }

    /** The tag without its private-use part and extensions: {@code es} for {@code es-x-literal}. */
    public VersionTag base() {
        Locale plain = locale().stripExtensions();
        return plain.toLanguageTag().equals("und") ? this : new VersionTag(plain.toLanguageTag());
    }

    /**
     * Whether text in this version can serve where {@code wanted} is asked for: the same language.
     */
    public boolean serves(VersionTag wanted) {
        return language().equals(wanted.language());
    }

    /**
     * The direction in which this version is written, decided by script and language, never by
     * text.
     */
    public TextDirection direction() {
        String script = script();
        boolean rightToLeft =
                script.isEmpty()
                        ? RTL_LANGUAGES.contains(language())
                        : RTL_SCRIPTS.contains(script);
        return rightToLeft ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
    }

    /**
     * The script subtag, such as {@code Hant}; empty if there is none. It is the only subtag of
     * four letters before the extensions; a variant of four characters begins with a digit.
     */
    private String script() {
        int begin = value.indexOf('-') + 1;
        while (begin > 0) {
            int end = value.indexOf('-', begin);
            int length = (end < 0 ? value.length() : end) - begin;
            if (length == 1) {
                return "";
            }
            if (length == 4 && Character.isLetter(value.charAt(begin))) {
                return value.substring(begin, begin + length);
            }
            begin = end + 1;
        }
        return "";
    }

    /** The language's name for readers of {@code reader}, with the private-use part in brackets. */
    public String displayName(Locale reader) {
        Locale locale = locale();
        String name = locale.stripExtensions().getDisplayName(reader);
        String privateUse = locale.getExtension(Locale.PRIVATE_USE_EXTENSION);
        String shown = name.isEmpty() ? value : name;
        return privateUse == null ? shown : shown + " (" + privateUse + ")";
    }

    @Override
    public int compareTo(VersionTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
