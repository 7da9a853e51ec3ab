package org.diglot.edition.pdf;

import org.jspecify.annotations.Nullable;

import java.awt.geom.Point2D;

/**
 * A stretch of text in one font and direction, ready to be drawn at any size.
 *
 * @param face the font
 * @param signs what is drawn, in reading order
 * @param advance how far the pen moves, in thousandths of the size
 * @param actual what it says, where the signs do not tell; {@code null} where they do
 */
record GlyphRun(Typeface face, Signs signs, int advance, @Nullable String actual) {

    /** Whether it is a hyphen of ours at the end of a line, which is no part of the text. */
    boolean isHyphen() {
        return GlyphRuns.SOFT_HYPHEN.equals(actual);
    }

    /** What it says to a reader who copies or searches it. */
    String text() {
        if (actual != null) {
            return actual;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < signs.count(); i++) {
            text.append(face.text(signs.code(i)));
        }
        return text.toString();
    }

    /** Signs with their places in thousandths of the size. */
    static final class Signs {
        private final int[] codes;
        private final int[] x;
        private final int[] y;

        /** Room for so many signs. */
        Signs(int count) {
            codes = new int[count];
            x = new int[count];
            y = new int[count];
        }

        /** Says that a sign stands here, counted from the left end of the baseline. */
        void put(int sign, int code, Point2D place) {
            codes[sign] = code;
            x[sign] = (int) Math.round(place.getX());
            y[sign] = (int) Math.round(-place.getY());
        }

        int count() {
            return codes.length;
        }

        /** What a sign is called in the font. */
        int code(int sign) {
            return codes[sign];
        }

        /** How far it stands from the left end of the run. */
        int x(int sign) {
            return x[sign];
        }

        /** How far it stands above the baseline. */
        int y(int sign) {
            return y[sign];
        }
    }
}
