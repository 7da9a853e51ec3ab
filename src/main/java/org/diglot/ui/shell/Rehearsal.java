package org.diglot.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import javax.swing.JComponent;

/** Paints where nobody looks. */
final class Rehearsal {
    private Rehearsal() {}

    /** Lays out what has no window. */
    static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    /** Lays a component out and paints it into a picture that is thrown away. */
    static void paint(JComponent component) {
        int width = Math.max(1, component.getWidth());
        int height = Math.max(1, component.getHeight());
        layOut(component);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            component.paint(pen);
        } finally {
            pen.dispose();
        }
    }
}
