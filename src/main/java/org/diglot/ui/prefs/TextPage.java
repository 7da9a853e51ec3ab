package org.diglot.ui.prefs;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ScreenFonts;
import org.diglot.ui.look.TextFont;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Locale;

import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;

/** How the text of each version is set. */
final class TextPage {
    private static final int SMALLEST = 8;
    private static final int LARGEST = 48;

    private final Choices choices;
    private final Texts texts;
    private final JComboBox<Option<VersionTag>> version = new JComboBox<>();
    private final JComboBox<String> family = new JComboBox<>();
    private final JSpinner size =
            new JSpinner(new SpinnerNumberModel(SMALLEST, SMALLEST, LARGEST, 1));
    private boolean showing;

    TextPage(Choices choices) {
        this.choices = choices;
        this.texts = choices.texts();
    }

    JComponent make() {
        version.setName("text-version");
        family.setName("text-family");
        size.setName("text-size");
        for (VersionTag tag : choices.versions()) {
            version.addItem(new Option<>(tag, tag.displayName(texts.locale())));
        }
        for (String name :
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .getAvailableFontFamilyNames(Locale.ENGLISH)) {
            family.addItem(name);
        }
        show();
        version.addActionListener(event -> show());
        family.addActionListener(event -> keep());
        size.addChangeListener(event -> keep());
        JButton script = new JButton(texts.text("prefs.text.script"));
        script.setName("text-script");
        script.addActionListener(event -> keepForScript());
        Page page = new Page(texts);
        page.row("prefs.text.version", version);
        page.row("prefs.text.family", family);
        page.row("prefs.text.size", size);
        page.alone(script);
        page.help("prefs.text.help");
        return page;
    }

    private VersionTag chosen() {
        return version.getItemAt(version.getSelectedIndex()).value();
    }

    private void show() {
        showing = true;
        TextFont font = choices.font(chosen());
        family.setSelectedItem(font.family());
        size.setValue(Math.clamp(font.size(), SMALLEST, LARGEST));
        showing = false;
    }

    private TextFont font() {
        Object name = family.getSelectedItem();
        return new TextFont(
                name == null ? Font.SANS_SERIF : name.toString(), (Integer) size.getValue());
    }

    private void keep() {
        if (!showing) {
            choices.font(chosen(), font());
        }
    }

    private void keepForScript() {
        String script = ScreenFonts.script(chosen());
        for (VersionTag tag : choices.versions()) {
            if (ScreenFonts.script(tag).equals(script)) {
                choices.font(tag, font());
            }
        }
    }
}
