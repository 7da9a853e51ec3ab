package org.diglot.ui.look;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.ui.kit.Texts;

import java.awt.Component;

import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;

/** A small question: fields with captions, one below the other. Painting thread only. */
public final class Form {
    private final Texts texts;
    private final JPanel panel;
    private final int width;

    /**
     * A question without fields yet.
     *
     * @param width of the fields, in pixels at a scale of 100 %
     */
    public Form(Texts texts, int width) {
        this.texts = texts;
        this.width = width;
        this.panel =
                new JPanel(
                        new MigLayout(
                                "wrap 2, insets 0, hidemode 3",
                                "[]"
                                        + UIScale.scale(12)
                                        + "px[grow,fill,"
                                        + UIScale.scale(width)
                                        + "px]"));
    }

    /** Adds a field under its caption, which is its name for screen readers too. */
    public Form row(String caption, JComponent field) {
        JLabel label = new JLabel(caption);
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(caption);
        panel.add(label);
        panel.add(field);
        return this;
    }

    /** Adds something that says itself what it is, below the fields. */
    public Form below(JComponent part) {
        panel.add(part, "skip 1");
        return this;
    }

    /** Adds something as wide as the form. */
    public Form wide(JComponent part) {
        part.setSize(UIScale.scale(width), 1); // a sentence that wraps is as high as its width asks
        panel.add(part, "span 2, growx, wmin 0");
        return this;
    }

    /**
     * Asks, and gives the keyboard to the field that the user came for, not to the button.
     *
     * @param accept what the button says that takes the answer
     * @return whether the user wants it
     */
    public boolean ask(Component owner, String title, JComponent first, String accept) {
        Pane pane = new Pane(panel, first, accept, texts.text("dialog.cancel"));
        JDialog dialog = pane.createDialog(owner, title);
        dialog.setName("question");
        dialog.pack(); // once more: now the sentences that wrap know how wide they are
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
        dialog.dispose();
        return accept.equals(pane.getValue());
    }

    /** The same with a button that says OK. */
    public boolean ask(Component owner, String title, JComponent first) {
        return ask(owner, title, first, texts.text("dialog.ok"));
    }

    private static final class Pane extends JOptionPane {
        private static final long serialVersionUID = 1L;
        private final JComponent first;

        Pane(JPanel content, JComponent first, String... buttons) {
            super(content, PLAIN_MESSAGE, DEFAULT_OPTION);
            this.first = first;
            setOptions(buttons);
            setInitialValue(buttons[0]);
        }

        @Override
        public void selectInitialValue() {
            first.requestFocusInWindow();
        }
    }
}
