package org.diglot.ui.publish;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;

import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/**
 * Brings a part of a panel into sight when the keyboard comes to it, where the screen is too low
 * for all. The panel is asked, since fields and tables would only scroll what is inside them.
 */
final class Revealing extends FocusAdapter {
    private final JComponent panel;

    Revealing(JComponent panel) {
        this.panel = panel;
    }

    @Override
    public void focusGained(FocusEvent event) {
        Component part = event.getComponent();
        if (part.getParent() instanceof JViewport sight) {
            part = sight.getParent(); // with its border and bars
        }
        Container around = part.getParent();
        panel.scrollRectToVisible(SwingUtilities.convertRectangle(around, part.getBounds(), panel));
    }
}
