package org.diglot.ui.look;

import java.awt.event.ActionEvent;

import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Keys and changes of a line that one types into. Painting thread only. */
public final class FieldKeys {
    private FieldKeys() {}

    /** Runs {@code action} when the keys are pressed in the component. */
    public static void on(JComponent field, String keys, Runnable action) {
        on(field, JComponent.WHEN_FOCUSED, keys, action);
    }

    /**
     * Runs {@code action} when the keys are pressed in anything inside that has no use for them.
     */
    public static void inside(JComponent place, String keys, Runnable action) {
        on(place, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, keys, action);
    }

    private static void on(JComponent place, int condition, String keys, Runnable action) {
        place.getInputMap(condition).put(KeyStroke.getKeyStroke(keys), keys);
        place.getActionMap()
                .put(
                        keys,
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                action.run();
                            }
                        });
    }

    /** Runs {@code action} whenever the text is changed. */
    public static void onChange(JTextComponent field, Runnable action) {
        field.getDocument()
                .addDocumentListener(
                        new DocumentListener() {
                            @Override
                            public void insertUpdate(DocumentEvent event) {
                                action.run();
                            }

                            @Override
                            public void removeUpdate(DocumentEvent event) {
                                action.run();
                            }

                            @Override
                            public void changedUpdate(DocumentEvent event) {
                                // A plain text has no attributes that could change.
                            }
                        });
    }
}
