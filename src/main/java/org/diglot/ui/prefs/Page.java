package org.diglot.ui.prefs;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.WrappedText;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** A page of captions and fields, one pair a line. */
final class Page extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    Page(Texts texts) {
        super(
                new MigLayout(
                        "wrap 2, fillx, insets "
                                + UIScale.scale(18)
                                + "px, gapy "
                                + UIScale.scale(9)
                                + "px",
                        "[]" + UIScale.scale(14) + "px[grow,fill]"));
        this.texts = texts;
    }

    /** A line with a field that has its caption for a name. */
    void row(String key, JComponent field) {
        String caption = texts.text(key);
        JLabel label = new JLabel(caption);
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(caption);
        add(label);
        add(field);
    }

    /** A field without a caption. */
    void alone(JComponent field) {
        add(new JLabel());
        add(field, "growx 0");
    }

    /** What the field above is about. */
    void help(String key, Object... arguments) {
        add(new JLabel());
        add(new WrappedText(texts.text(key, arguments), Ink.FAINT_TEXT), "wmin 100");
    }
}
