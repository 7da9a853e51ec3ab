package org.diglot.edition.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/**
 * Spells the outline of one glyph as a Type 2 charstring.
 *
 * <p>Whatever curves the font was drawn with, they come out as cubic ones in thousandths of an em.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5177.Type2.pdf">Adobe
 *     Technical Note 5177</a>
 */
final class CharString {
    private static final int RLINETO = 5;
    private static final int RRCURVETO = 8;
    private static final int ENDCHAR = 14;
    private static final int RMOVETO = 21;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int x;
    private int y;
    private double exactX;
    private double exactY;

    private CharString() {}

    /** The charstring of an outline whose y axis points down, with its width. */
    static byte[] of(Shape outline, int width) {
        CharString string = new CharString();
        string.number(width);
        float[] points = new float[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            string.segment(path.currentSegment(points), points);
        }
        string.bytes.write(ENDCHAR);
        return string.bytes.toByteArray();
    }

    private void segment(int kind, float[] p) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> line(p, RMOVETO);
            case PathIterator.SEG_LINETO -> line(p, RLINETO);
            case PathIterator.SEG_QUADTO -> quadratic(p);
            case PathIterator.SEG_CUBICTO -> cubic(p[0], -p[1], p[2], -p[3], p[4], -p[5]);
            case PathIterator.SEG_CLOSE -> {}
            default -> throw new IllegalArgumentException("No such segment: " + kind);
        }
    }

    private void line(float[] p, int operator) {
        boolean moves = operator == RMOVETO;
        if (moves || Math.round(p[0]) != x || Math.round(-p[1]) != y) {
            to(p[0], -p[1]);
            bytes.write(operator);
        }
    }

    /** A quadratic curve as the cubic one of the same shape. */
    private void quadratic(float[] p) {
        double controlX = p[0];
        double controlY = -p[1];
        double endX = p[2];
        double endY = -p[3];
        cubic(
                exactX + (controlX - exactX) * 2 / 3,
                exactY + (controlY - exactY) * 2 / 3,
                endX + (controlX - endX) * 2 / 3,
                endY + (controlY - endY) * 2 / 3,
                endX,
                endY);
    }

    private void cubic(double... points) {
        for (int i = 0; i < 6; i += 2) {
            to(points[i], points[i + 1]);
        }
        bytes.write(RRCURVETO);
    }

    private void to(double toX, double toY) {
        int nextX = (int) Math.round(toX);
        int nextY = (int) Math.round(toY);
        number(nextX - x);
        number(nextY - y);
        x = nextX;
        y = nextY;
        exactX = toX;
        exactY = toY;
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            bytes.write(value + 139);
        } else if (value >= 108 && value <= 1131) {
            bytes.write((value - 108) / 256 + 247);
            bytes.write((value - 108) % 256);
        } else if (value >= -1131 && value <= -108) {
            bytes.write((-value - 108) / 256 + 251);
            bytes.write((-value - 108) % 256);
        } else {
            bytes.write(28);
            bytes.write(value >> 8);
            bytes.write(value);
        }
    }
}
