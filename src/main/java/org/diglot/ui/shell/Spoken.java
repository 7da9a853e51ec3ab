package org.diglot.ui.shell;

import javax.accessibility.AccessibleContext;
import javax.swing.JLabel;

/** A label whose text is news: screen readers are told of every change. */
final class Spoken {
    private Spoken() {}

    /** Shows a sentence and tells those who listen that it is there. */
    static void say(JLabel label, String sentence) {
        AccessibleContext access = label.getAccessibleContext();
        label.setText(sentence);
        access.setAccessibleName(sentence); // tells those who follow the name
        access.firePropertyChange(
                AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY, null, sentence);
    }
}
