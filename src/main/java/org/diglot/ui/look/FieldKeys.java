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
        field.getInputMap().put(KeyStroke.getKeyStroke(keys), keys);
        field.getActionMap()
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
