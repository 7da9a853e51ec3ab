package org.diglot.ui.look;

import java.util.function.Consumer;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Tells what is typed while it is typed. */
public final class Typed implements DocumentListener {
    private final JTextComponent field;
    private final Consumer<String> told;

    private Typed(JTextComponent field, Consumer<String> told) {
        this.field = field;
        this.told = told;
    }

    /** Tells {@code told} what stands in a field whenever that changes. */
    public static void follow(JTextComponent field, Consumer<String> told) {
        field.getDocument().addDocumentListener(new Typed(field, told));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        told.accept(field.getText());
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        told.accept(field.getText());
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        told.accept(field.getText());
    }
}
