package org.diglot.edition.latex;

import java.util.List;

/**
 * The fonts that suit a script, the best first; names as fontspec takes them.
 *
 * @param families a file takes the first that is installed
 * @param feature what fontspec must be told of the script; may be empty
 */
record LatexFonts(List<String> families, String feature) {
    LatexFonts {
        families = List.copyOf(families);
    }

    /** The fonts of a script by its ISO 15924 code. */
    static LatexFonts of(String script) {
        return switch (script) {
            case "Arab" ->
                    fonts(
                            "Script=Arabic,Scale=1.2",
                            "Noto Naskh Arabic",
                            "Amiri",
                            "Scheherazade New");
            case "Hebr" ->
                    fonts(
                            "Script=Hebrew,Scale=1.05",
                            "Noto Serif Hebrew",
                            "David CLM",
                            "FreeSerif");
            case "Deva" -> fonts("Script=Devanagari", "Noto Serif Devanagari", "Lohit Devanagari");
            case "Beng" -> fonts("Script=Bengali", "Noto Serif Bengali", "Lohit Bengali");
            case "Taml" -> fonts("Script=Tamil", "Noto Serif Tamil", "Lohit Tamil");
            case "Thai" -> fonts("Script=Thai", "Noto Serif Thai", "Norasi", "Garuda");
            case "Hans" -> fonts("", "Noto Serif CJK SC", "FandolSong", "Songti SC", "SimSun");
            case "Hant" -> fonts("", "Noto Serif CJK TC", "Songti TC", "PMingLiU");
            case "Jpan" ->
                    fonts("", "Noto Serif CJK JP", "HaranoAjiMincho", "Hiragino Mincho ProN");
            case "Kore" -> fonts("", "Noto Serif CJK KR", "UnBatang", "AppleMyungjo", "Batang");
            default -> fonts("", "Noto Serif", "Libertinus Serif", "FreeSerif", "DejaVu Serif");
        };
    }

    /** How much wider lines stand than those of Latin letters of the same size. */
    static String leading(String script) {
        return switch (script) {
            case "Arab" -> "1.4";
            case "Thai", "Deva", "Beng" -> "1.25";
            case "Taml", "Hans", "Hant", "Jpan", "Kore" -> "1.15";
            default -> "1";
        };
    }

    private static LatexFonts fonts(String feature, String... families) {
        return new LatexFonts(List.of(families), feature);
    }
}
