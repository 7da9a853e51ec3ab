package org.diglot.edition.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

import org.diglot.edition.pdf.GlyphRun.Signs;
import org.jspecify.annotations.Nullable;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns text into glyphs with the shaper of the JDK, which is HarfBuzz, and gives each glyph its
 * share of the text.
 *
 * <p>A cluster of several characters may become one glyph, or the other way round. Its characters
 * are dealt out to its glyphs in reading order, the rest to the last one; so the glyphs together
 * spell the text. Only where there are more glyphs than characters the run carries its text itself.
 */
final class GlyphRuns {
    /** What readers join a divided word by (ISO 32000-1, 14.8.2.2.3). */
    static final String SOFT_HYPHEN = "\u00AD";

    /** What the JDK calls glyphs that are not to be seen. */
    private static final int INVISIBLE = 0xFFFE;

    private final Typeface face;
    private final String text;
    private final boolean rightToLeft;

    private GlyphRuns(Typeface face, String text, boolean rightToLeft) {
        this.face = face;
        this.text = text;
        this.rightToLeft = rightToLeft;
    }

    /** The run of a text that the face can show. */
    static GlyphRun of(Typeface face, String text, boolean rightToLeft) {
        return new GlyphRuns(face, text, rightToLeft).run();
    }

    /** A run that stands for a text and shows another. */
    static GlyphRun instead(Typeface face, String shown, String meant) {
        GlyphRun run = of(face, shown, false);
        return new GlyphRun(face, run.signs(), run.advance(), meant);
    }

    /** A hyphen at the end of a line. */
    static GlyphRun hyphen(Typeface face) {
        return instead(face, "-", SOFT_HYPHEN);
    }

    /** White space of any kind as a space. */
    static GlyphRun space(Typeface face, String text) {
        Signs signs = spaceFor(face, text);
        return new GlyphRun(face, signs, face.width(signs.code(0)), null);
    }

    private GlyphRun run() {
        GlyphVector vector = face.shaped(text.toCharArray(), rightToLeft);
        List<Integer> visible = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int glyph = rightToLeft ? vector.getNumGlyphs() - 1 - i : i;
            if (isVisible(vector, glyph)) {
                visible.add(glyph);
            }
        }
        int advance = (int) Math.round(vector.getGlyphPosition(vector.getNumGlyphs()).getX());
        return visible.isEmpty() ? unseen() : run(vector, visible, advance);
    }

    private boolean isVisible(GlyphVector vector, int glyph) {
        int code = vector.getGlyphCode(glyph);
        return code != 0
                ? code < INVISIBLE
                : !isIgnorable(text.codePointAt(vector.getGlyphCharIndex(glyph)));
    }

    /** Whether a character is never seen, such as a mark of direction. */
    static boolean isIgnorable(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || Character.isISOControl(codePoint);
    }

    /** A text of which nothing is seen keeps its place with a space of no width. */
    private GlyphRun unseen() {
        return new GlyphRun(face, spaceFor(face, text), 0, exact(List.of(writable(text))));
    }

    private static Signs spaceFor(Typeface face, String text) {
        Signs signs = new Signs(1);
        signs.put(0, face.code(face.space(), writable(text)), new Point2D.Float());
        return signs;
    }

    private GlyphRun run(GlyphVector vector, List<Integer> glyphs, int advance) {
        int count = glyphs.size();
        List<String> texts = dealt(vector, glyphs);
        Signs signs = new Signs(count);
        for (int i = 0; i < count; i++) {
            int glyph = glyphs.get(i);
            int code = face.code(vector.getGlyphCode(glyph), texts.get(i));
            signs.put(i, code, vector.getGlyphPosition(glyph));
        }
        return new GlyphRun(face, signs, advance, exact(texts));
    }

    /** The text itself where the signs do not spell it. */
    private @Nullable String exact(List<String> texts) {
        return String.join("", texts).equals(text) ? null : text;
    }

    private List<String> dealt(GlyphVector vector, List<Integer> glyphs) {
        List<String> texts = new ArrayList<>();
        for (int first = 0; first < glyphs.size(); ) {
            int cluster = vector.getGlyphCharIndex(glyphs.get(first));
            int begin = first == 0 ? 0 : cluster;
            int next = first + 1;
            while (next < glyphs.size() && vector.getGlyphCharIndex(glyphs.get(next)) <= cluster) {
                next++;
            }
            int end =
                    next == glyphs.size()
                            ? text.length()
                            : vector.getGlyphCharIndex(glyphs.get(next));
            deal(text.substring(begin, Math.max(begin, end)), next - first, texts);
            first = next;
        }
        return texts;
    }

    private static void deal(String cluster, int glyphs, List<String> into) {
        int begin = 0;
        for (int i = 0; i < glyphs; i++) {
            int end = cluster.length();
            if (i < glyphs - 1 && begin < end) {
                end = cluster.offsetByCodePoints(begin, 1);
            }
            into.add(writable(begin < end ? cluster.substring(begin, end) : cluster));
            begin = end;
        }
    }

    /** PDF/UA forbids these in a map to Unicode; the run then carries its text itself. */
    private static String writable(String text) {
        String kept = text.replace("\uFEFF", "").replace("\uFFFE", "").replace("\u0000", "");
        return kept.isEmpty() ? "\u200B" : kept;
    }
}
