package org.diglot.edition.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One font with the signs that a file uses of it.
 *
 * <p>A sign is a glyph together with the text it stands for, and has a code of its own. So a reader
 * who copies text gets the characters that were written, whichever ligature, form or reordered
 * vowel is seen on the page.
 */
final class Typeface {
    /** Fonts are measured in thousandths of their size. */
    static final int EM = 1000;

    private static final int MOST_CODES = 65_535;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /**
     * A glyph with the text it stands for.
     *
     * @param glyph its number in the font
     * @param text the characters
     */
    private record Sign(int glyph, String text) {}

    private final Font font;
    private final String resource;
    private final Map<Sign, Integer> codes = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** A font that content streams call by a name. */
    Typeface(Font font, String resource) {
        this.font =
                font.deriveFont((float) EM)
                        .deriveFont(
                                Map.of(
                                        TextAttribute.KERNING,
                                        TextAttribute.KERNING_ON,
                                        TextAttribute.LIGATURES,
                                        TextAttribute.LIGATURES_ON));
        this.resource = resource;
        codes.put(new Sign(0, ""), 0);
        signs.add(new Sign(0, ""));
        widths.add(EM);
    }

    /** What content streams call it. */
    String resource() {
        return resource;
    }

    /** The name the font gives itself. */
    String name() {
        return font.getPSName();
    }

    /** Whether it can show a character. */
    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /** Whether a file uses anything of it. */
    boolean isUsed() {
        return signs.size() > 1;
    }

    /** The glyphs of a text in one direction, from left to right as they stand on paper. */
    GlyphVector shaped(char[] text, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(CONTEXT, text, 0, text.length, flags);
    }

    /** The glyph of the ordinary space. */
    int space() {
        return font.createGlyphVector(CONTEXT, " ").getGlyphCode(0);
    }

    /** The code of a glyph that stands for this text. */
    int code(int glyph, String text) {
        Sign sign = new Sign(glyph, text);
        Integer known = codes.get(sign);
        if (known != null) {
            return known;
        }
        if (signs.size() == MOST_CODES) {
            throw new IllegalStateException(
                    "More than 65,000 different signs of the font " + name() + " are used");
        }
        codes.put(sign, signs.size());
        signs.add(sign);
        widths.add(Math.round(one(glyph).getGlyphMetrics(0).getAdvanceX()));
        return signs.size() - 1;
    }

    /** What a code stands for. */
    String text(int code) {
        return signs.get(code).text();
    }

    /** How far a code moves the pen. */
    int width(int code) {
        return widths.get(code);
    }

    private GlyphVector one(int glyph) {
        return font.createGlyphVector(CONTEXT, new int[] {glyph});
    }

    /** Writes the font with the glyphs that were used. */
    void write(int number, PdfFile file) throws IOException {
        String tagged = tag() + "+" + name();
        Rectangle2D box = new Rectangle2D.Double();
        List<byte[]> glyphs = new ArrayList<>();
        for (int code = 0; code < signs.size(); code++) {
            var outline = one(signs.get(code).glyph()).getGlyphOutline(0);
            box = box.createUnion(outline.getBounds2D());
            glyphs.add(CharString.of(outline, widths.get(code)));
        }
        int program = file.stream("/Subtype/CIDFontType0C", CompactFont.of(tagged, glyphs));
        int descriptor = file.object(descriptor(tagged, box, program));
        int descendant =
                file.object(
                        String.format(
                                Locale.ROOT,
                                "<</Type/Font/Subtype/CIDFontType0/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %s/DW 1000/W[0[%s]]>>",
                                tagged,
                                PdfText.ref(descriptor),
                                spelledWidths()));
        int unicode = file.stream("", new UnicodeMap(texts()).bytes());
        file.object(
                number,
                String.format(
                        Locale.ROOT,
                        "<</Type/Font/Subtype/Type0/BaseFont/%s-Identity-H/Encoding/Identity-H/DescendantFonts[%s]/ToUnicode %s>>",
                        tagged,
                        PdfText.ref(descendant),
                        PdfText.ref(unicode)));
    }

    private String descriptor(String tagged, Rectangle2D box, int program) {
        return String.format(
                Locale.ROOT,
                "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%d %d %d %d]/ItalicAngle %d/Ascent %d/Descent %d/CapHeight 700/StemV 80/FontFile3 %s>>",
                tagged,
                (int) Math.floor(box.getMinX()),
                (int) Math.floor(-box.getMaxY()),
                (int) Math.ceil(box.getMaxX()),
                (int) Math.ceil(-box.getMinY()),
                font.isItalic() ? -12 : 0,
                (int) Math.ceil(-box.getMinY()),
                (int) Math.floor(-box.getMaxY()),
                PdfText.ref(program));
    }

    /** Six letters that tell parts of one font apart; here they tell the place on our shelf. */
    private String tag() {
        int place = Integer.parseInt(resource.substring(1));
        StringBuilder tag = new StringBuilder("DGLAAA");
        for (int i = 5; i > 2; i--) {
            tag.setCharAt(i, (char) ('A' + place % 26));
            place /= 26;
        }
        return tag.toString();
    }

    private String spelledWidths() {
        StringBuilder spelled = new StringBuilder();
        widths.forEach(width -> spelled.append(width).append(' '));
        return spelled.toString().strip();
    }

    private List<String> texts() {
        return signs.stream().map(Sign::text).toList();
    }
}
