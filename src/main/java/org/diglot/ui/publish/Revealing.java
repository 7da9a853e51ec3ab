package org.diglot.ui.publish;

import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;

import javax.swing.JComponent;

/** Brings a field into sight when the keyboard comes to it, where the screen is too low for all. */
final class Revealing extends FocusAdapter {
    private final JComponent field;

    Revealing(JComponent field) {
        this.field = field;
    }

    @Override
    public void focusGained(FocusEvent event) {
        field.scrollRectToVisible(new Rectangle(field.getSize()));
    }
}
