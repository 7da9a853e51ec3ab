package org.diglot.ui.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sign of the program in title bars and task lists: two columns of text, in step. Drawn for
 * each size, so that its lines stay sharp. Any thread.
 */
public final class ProgramIcon {
    private static final Color GROUND = new Color(0x1F6F78);
    private static final Color SOURCE = new Color(0xD7ECEB);
    private static final Color TRANSLATION = new Color(0xFFC857);

    /** A line of both columns, in sixteenths of the width: its top, and how long it is in each. */
    private record Line(double top, double source, double translation) {}

    private ProgramIcon() {}

    /** The icon in the sizes that desktops ask for, from 16 to 256 pixels. */
    public static List<Image> images() {
        return Stream.of(16, 20, 24, 32, 48, 64, 128, 256).map(ProgramIcon::image).toList();
    }

    private static Image image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.scale(size / 16.0, size / 16.0);
            pen.setColor(GROUND);
            pen.fill(new RoundRectangle2D.Double(0, 0, 16, 16, 4, 4));
            for (Line line :
                    List.of(
                            new Line(3, 4, 4),
                            new Line(6, 4, 3),
                            new Line(9, 3, 4),
                            new Line(12, 4, 2))) {
                pen.setColor(SOURCE);
                pen.fill(new Rectangle2D.Double(3, line.top(), line.source(), 1));
                pen.setColor(TRANSLATION);
                pen.fill(new Rectangle2D.Double(9, line.top(), line.translation(), 1));
            }
        } finally {
            pen.dispose();
        }
        return image;
    }
}
