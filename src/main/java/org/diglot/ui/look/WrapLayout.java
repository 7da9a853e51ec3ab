package org.diglot.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * Lays small things out like words: side by side, and on to the next line where the width ends. The
 * height follows from the width that the container has at that moment.
 */
public final class WrapLayout implements LayoutManager {
    private final int gap;

    /** A layout with a gap between neighbours and between lines. */
    public WrapLayout(int gap) {
        this.gap = gap;
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container container) {
        Insets insets = container.getInsets();
        int width = container.getWidth() > 0 ? container.getWidth() : Integer.MAX_VALUE;
        Dimension size = flow(container, width, Placing.MEASURE);
        return new Dimension(
                size.width + insets.left + insets.right, size.height + insets.top + insets.bottom);
    }

    @Override
    public Dimension minimumLayoutSize(Container container) {
        return new Dimension(0, preferredLayoutSize(container).height);
    }

    @Override
    public void layoutContainer(Container container) {
        flow(container, container.getWidth(), Placing.PLACE);
    }

    private enum Placing {
        MEASURE,
        PLACE
    }

    private Dimension flow(Container container, int width, Placing placing) {
        Insets insets = container.getInsets();
        int room = width - insets.left - insets.right;
        int x = 0;
        int y = 0;
        int line = 0;
        int widest = 0;
        for (Component child : container.getComponents()) {
            Dimension size = child.getPreferredSize();
            if (x > 0 && x + size.width > room) {
                x = 0;
                y += line + gap;
                line = 0;
            }
            if (placing == Placing.PLACE) {
                child.setBounds(insets.left + x, insets.top + y, size.width, size.height);
            }
            line = Math.max(line, size.height);
            widest = Math.max(widest, x + size.width);
            x += size.width + gap;
        }
        return new Dimension(widest, y + line);
    }
}
