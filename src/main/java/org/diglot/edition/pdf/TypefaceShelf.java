package org.diglot.edition.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The fonts at hand: those that come with the program, which look the same everywhere, and for all
 * other scripts those installed on the machine.
 *
 * <p>For one edition and one thread, since its faces remember what was used of them.
 */
final class TypefaceShelf {
    private static final List<String> BUNDLED =
            List.of(
                    "NotoSerif",
                    "NotoNaskhArabic",
                    "NotoSerifHebrew",
                    "NotoSerifDevanagari",
                    "NotoSerifThai",
                    "NotoSerifTamil");

    /**
     * Families to prefer among the installed ones, by the script in which a language is written.
     */
    private static final Map<String, List<String>> PREFERRED =
            Map.of(
                    "Hans",
                    List.of(
                            "Noto Serif CJK SC",
                            "Noto Serif SC",
                            "Source Han Serif SC",
                            "Songti SC",
                            "SimSun",
                            "Noto Sans CJK SC",
                            "Microsoft YaHei"),
                    "Hant",
                    List.of(
                            "Noto Serif CJK TC",
                            "Noto Serif TC",
                            "Source Han Serif TC",
                            "Songti TC",
                            "PMingLiU",
                            "Noto Sans CJK TC",
                            "Microsoft JhengHei"),
                    "Jpan",
                    List.of(
                            "Noto Serif CJK JP",
                            "Noto Serif JP",
                            "Source Han Serif",
                            "Hiragino Mincho ProN",
                            "Yu Mincho",
                            "MS Mincho",
                            "Noto Sans CJK JP"),
                    "Kore",
                    List.of(
                            "Noto Serif CJK KR",
                            "Noto Serif KR",
                            "Source Han Serif K",
                            "AppleMyungjo",
                            "Batang",
                            "Noto Sans CJK KR",
                            "Malgun Gothic"));

    private final SequencedMap<String, Typeface> faces = new LinkedHashMap<>();
    private final Map<String, Optional<String>> families = new HashMap<>();
    private final List<String> installed = new ArrayList<>();

    /** A face that has a character, in this style if there is one; empty if no font has it. */
    Optional<Typeface> find(int codePoint, int style, String script) throws IOException {
        for (String family : BUNDLED) {
            Typeface face = bundled(family, style);
            if (face.has(codePoint)) {
                return Optional.of(face);
            }
        }
        Optional<String> family = installedFamily(codePoint, script);
        return family.isEmpty() ? Optional.empty() : Optional.of(installed(family.get(), style));
    }

    /** The faces of which something is used, in the order in which they were taken. */
    List<Typeface> used() {
        return faces.values().stream().filter(Typeface::isUsed).toList();
    }

    private Typeface bundled(String family, int style) throws IOException {
        String key = family + suffix(family, style);
        Typeface known = faces.get(key);
        return known == null ? shelved(key, read(key)) : known;
    }

    /** Only the Latin family has slanted letters; scripts without them are set upright. */
    private static String suffix(String family, int style) {
        if ((style & Style.BOLD) != 0) {
            return "-Bold";
        }
        return style == Style.ITALIC && family.equals("NotoSerif") ? "-Italic" : "-Regular";
    }

    private static Font read(String name) throws IOException {
        String resource = "fonts/" + name + ".ttf";
        try (InputStream in = TypefaceShelf.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(resource + " cannot be read as a font", e);
        }
    }

    private Typeface installed(String family, int style) {
        int bold = (style & Style.BOLD) != 0 ? Font.BOLD : Font.PLAIN;
        String key = family + "/" + bold;
        Typeface known = faces.get(key);
        return known == null ? shelved(key, new Font(family, bold, Typeface.EM)) : known;
    }

    private Typeface shelved(String key, Font font) {
        Typeface face = new Typeface(font, "F" + faces.size());
        faces.put(key, face);
        return face;
    }

    private Optional<String> installedFamily(int codePoint, String script) {
        for (String family : PREFERRED.getOrDefault(script, List.of())) {
            if (families().contains(family) && has(family, codePoint)) {
                return Optional.of(family);
            }
        }
        String block = String.valueOf(Character.UnicodeBlock.of(codePoint));
        Optional<String> near = families.getOrDefault(block, Optional.empty());
        if (near.isPresent() && has(near.get(), codePoint)) {
            return near;
        }
        Optional<String> any =
                families().stream().filter(family -> has(family, codePoint)).findFirst();
        families.put(block, any);
        return any;
    }

    private static boolean has(String family, int codePoint) {
        return new Font(family, Font.PLAIN, Typeface.EM).canDisplay(codePoint);
    }

    /** Installed families: serif ones of the Noto project first, the JDK's own mixtures never. */
    private List<String> families() {
        if (installed.isEmpty()) {
            List<String> mixed =
                    List.of(
                            Font.DIALOG,
                            Font.DIALOG_INPUT,
                            Font.MONOSPACED,
                            Font.SANS_SERIF,
                            Font.SERIF);
            Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment()
                                    .getAvailableFontFamilyNames(Locale.ROOT))
                    .filter(family -> !mixed.contains(family))
                    .sorted(
                            Comparator.comparingInt(TypefaceShelf::rank)
                                    .thenComparing(family -> family))
                    .forEach(installed::add);
        }
        return installed;
    }

    private static int rank(String family) {
        if (family.startsWith("Noto Serif")) {
            return 0;
        }
        return family.startsWith("Noto") ? 1 : 2;
    }
}
