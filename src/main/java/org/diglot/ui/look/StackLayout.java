package org.diglot.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

import javax.swing.text.JTextComponent;

/**
 * Puts components one below the other, each as wide as the container; text wraps and takes the
 * height that it needs at that width.
 *
 * @param gap between two components, in pixels
 */
public record StackLayout(int gap) implements LayoutManager {
    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : 300;
        return new Dimension(width, heightAt(parent, width));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, 0);
    }

    /** The height that a container needs at a width. */
    private int heightAt(Container parent, int width) {
        Insets insets = parent.getInsets();
        int inner = Math.max(1, width - insets.left - insets.right);
        int height = insets.top + insets.bottom;
        int visible = 0;
        for (Component child : parent.getComponents()) {
            if (child.isVisible()) {
                height += childHeight(child, inner);
                visible++;
            }
        }
        return height + Math.max(0, visible - 1) * gap;
    }

    private static int childHeight(Component child, int width) {
        if (child instanceof JTextComponent) {
            child.setSize(width, Short.MAX_VALUE);
            return child.getPreferredSize().height;
        }
        if (child instanceof Container box && box.getLayout() instanceof StackLayout stack) {
            return stack.heightAt(box, width);
        }
        return child.getPreferredSize().height;
    }

    @Override
    public void layoutContainer(Container parent) {
        Insets insets = parent.getInsets();
        int width = Math.max(1, parent.getWidth() - insets.left - insets.right);
        int y = insets.top;
        for (Component child : parent.getComponents()) {
            if (child.isVisible()) {
                int height = childHeight(child, width);
                child.setBounds(insets.left, y, width, height);
                y += height + gap;
            }
        }
    }
}
