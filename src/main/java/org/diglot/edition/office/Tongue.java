package org.diglot.edition.office;

import org.diglot.edition.MarkupWriter;
import org.diglot.model.TextDirection;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A version in the words of office programs, which know languages by country and sort scripts into
 * three kinds, each with its own fonts and settings.
 *
 * @param version the version that is meant
 */
public record Tongue(VersionTag version) {
    /** The three kinds of scripts of office programs. */
    public enum Kind {
        WESTERN,
        EAST_ASIAN,
        COMPLEX
    }

    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko", "yue");
    private static final Set<String> COMPLEX =
            Set.of(
                    "hi", "mr", "ne", "sa", "bn", "as", "ta", "te", "kn", "ml", "gu", "pa", "or",
                    "si", "th", "lo", "km", "my", "bo");
    private static final Map<String, String> COUNTRIES =
            Map.ofEntries(
                    Map.entry("ar", "SA"),
                    Map.entry("bn", "BD"),
                    Map.entry("de", "DE"),
                    Map.entry("el", "GR"),
                    Map.entry("en", "US"),
                    Map.entry("es", "ES"),
                    Map.entry("fa", "IR"),
                    Map.entry("fr", "FR"),
                    Map.entry("he", "IL"),
                    Map.entry("hi", "IN"),
                    Map.entry("it", "IT"),
                    Map.entry("ja", "JP"),
                    Map.entry("ko", "KR"),
                    Map.entry("pt", "PT"),
                    Map.entry("ru", "RU"),
                    Map.entry("ta", "IN"),
                    Map.entry("th", "TH"),
                    Map.entry("tr", "TR"),
                    Map.entry("ur", "PK"),
                    Map.entry("zh", "CN"));
    private static final Map<String, String> FONTS =
            Map.of(
                    "zh", "SimSun",
                    "ja", "MS Mincho",
                    "ko", "Batang",
                    "hi", "Nirmala UI",
                    "bn", "Nirmala UI",
                    "ta", "Nirmala UI",
                    "th", "Tahoma");

    /** The kind of its script. */
    public Kind kind() {
        if (EAST_ASIAN.contains(language())) {
            return Kind.EAST_ASIAN;
        }
        return isRightToLeft() || COMPLEX.contains(language()) ? Kind.COMPLEX : Kind.WESTERN;
    }

    /** Whether its lines run from right to left. */
    public boolean isRightToLeft() {
        return version.direction() == TextDirection.RIGHT_TO_LEFT;
    }

    /** The language code, such as {@code zh}. */
    String language() {
        return version.language();
    }

    /** The country that tells the variety; {@code none} if nothing is known. */
    String country() {
        Locale locale = version.locale();
        if (!locale.getCountry().isEmpty()) {
            return locale.getCountry();
        }
        return locale.getScript().equals("Hant")
                ? "TW"
                : COUNTRIES.getOrDefault(language(), "none");
    }

    /** Language and country, such as {@code zh-CN} for {@code zh-Hans}. */
    String tag() {
        return country().equals("none") ? language() : language() + "-" + country();
    }

    /** Writes font, direction and language as the properties of runs in WordprocessingML. */
    public void describe(MarkupWriter out) throws IOException {
        out.empty("w:rFonts");
        switch (kind()) {
            case WESTERN -> out.with("w:ascii", font()).with("w:hAnsi", font());
            case EAST_ASIAN -> out.with("w:eastAsia", font());
            case COMPLEX -> out.with("w:cs", font());
        }
        if (isRightToLeft()) {
            out.empty("w:rtl");
        }
        DocxText.language(this, out);
    }

    /** A font that office programs have, or replace by a fitting one. */
    String font() {
        if (version.locale().getScript().equals("Hant")) {
            return "PMingLiU";
        }
        String western = isRightToLeft() ? "Times New Roman" : "Cambria";
        return FONTS.getOrDefault(language(), western);
    }
}
