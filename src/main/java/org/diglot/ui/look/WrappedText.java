package org.diglot.ui.look;

import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** A sentence that wraps; read, not typed into. */
public final class WrappedText extends JTextArea {
    private static final long serialVersionUID = 1L;

    private final Ink ink;

    /** A text in one of the theme's colours. */
    public WrappedText(String text, Ink ink) {
        super(text);
        this.ink = ink;
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        getAccessibleContext().setAccessibleName(text);
        dress();
    }

    @Override
    public void setText(String text) {
        super.setText(text);
        getAccessibleContext().setAccessibleName(text); // tells those who follow the name
    }

    @Override
    public void updateUI() {
        super.updateUI();
        dress();
    }

    private void dress() {
        setFont(UIManager.getFont("Label.font"));
        if (ink != null) {
            setForeground(ink.color());
        }
        setOpaque(false);
        setBorder(null);
        if (getCaret() instanceof DefaultCaret still) {
            still.setUpdatePolicy(DefaultCaret.NEVER_UPDATE); // nobody wants to see the caret
        }
    }
}
