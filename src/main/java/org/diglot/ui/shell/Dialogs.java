package org.diglot.ui.shell;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Form;
import org.diglot.ui.look.TextFont;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.util.Optional;

import javax.swing.JComboBox;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;

/** The small questions that the window asks. */
final class Dialogs {
    private static final int WIDTH = 260;

    private Dialogs() {}

    /** Which segment to go to. */
    static Optional<Integer> number(Component owner, Texts texts, int last) {
        JTextField field = new JTextField(8);
        field.setName("number");
        Form form = new Form(texts, WIDTH);
        form.row(texts.text("goto.number", texts.number(last)), field);
        if (!form.ask(owner, texts.text("goto.title"), field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(field.getText().strip()));
        } catch (NumberFormatException noNumber) {
            return Optional.of(0);
        }
    }

    /** Which version to add. */
    static Optional<VersionTag> version(Component owner, Texts texts) {
        VersionForm form = new VersionForm(texts);
        return form.form().ask(owner, texts.text("version.title"), form.first())
                ? form.version()
                : Optional.empty();
    }

    /** How a version shall be set. */
    static Optional<TextFont> font(Component owner, Texts texts, VersionTag version, TextFont now) {
        JComboBox<String> family =
                new JComboBox<>(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames(texts.locale()));
        family.setName("family");
        family.setSelectedItem(now.family());
        JSpinner size = new JSpinner(new SpinnerNumberModel(now.size(), 8, 48, 1));
        size.setName("size");
        Form form = new Form(texts, WIDTH);
        form.row(texts.text("font.family"), family).row(texts.text("font.size"), size);
        String title = texts.text("font.title", version.displayName(texts.locale()));
        if (!form.ask(owner, title, family)) {
            return Optional.empty();
        }
        return Optional.of(
                new TextFont(String.valueOf(family.getSelectedItem()), (Integer) size.getValue()));
    }
}
