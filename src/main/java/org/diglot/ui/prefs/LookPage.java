package org.diglot.ui.prefs;

import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Appearance;

import java.util.Locale;

import javax.swing.JComboBox;
import javax.swing.JComponent;

/** Theme, size and language of the window. */
final class LookPage {
    private static final int STEP = 25;

    private final Choices choices;
    private final Texts texts;
    private final Runnable reopen;

    LookPage(Choices choices, Runnable reopen) {
        this.choices = choices;
        this.texts = choices.texts();
        this.reopen = reopen;
    }

    JComponent make() {
        Page page = new Page(texts);
        page.row("prefs.theme", theme());
        page.row("prefs.scale", scale());
        page.row("prefs.language", language());
        return page;
    }

    private JComboBox<Option<Appearance.Theme>> theme() {
        JComboBox<Option<Appearance.Theme>> box = new JComboBox<>();
        box.setName("theme");
        for (Appearance.Theme theme : Appearance.Theme.values()) {
            add(box, theme, texts.text("prefs.theme." + theme.word()), choices.look().theme());
        }
        box.addActionListener(
                event -> choices.look(new Appearance(chosen(box), choices.look().scale())));
        return box;
    }

    private JComboBox<Option<Integer>> scale() {
        JComboBox<Option<Integer>> box = new JComboBox<>();
        box.setName("scale");
        for (int scale = Appearance.SMALLEST; scale <= Appearance.LARGEST; scale += STEP) {
            add(box, scale, texts.percent(scale / 100.0), choices.look().scale());
        }
        box.addActionListener(event -> {
            choices.look(new Appearance(choices.look().theme(), chosen(box)));
            reopen.run();
        });
        return box;
    }

    private JComboBox<Option<String>> language() {
        JComboBox<Option<String>> box = new JComboBox<>();
        box.setName("language");
        add(box, "", texts.text("prefs.language.computer"), choices.language());
        for (String tag : Texts.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(tag);
            String own = locale.getDisplayLanguage(locale);
            String name = own.substring(0, 1).toUpperCase(locale) + own.substring(1);
            add(box, tag, name, choices.language());
        }
        box.addActionListener(event -> {
            choices.language(chosen(box));
            reopen.run();
        });
        return box;
    }

    private static <T> void add(JComboBox<Option<T>> box, T value, String caption, T now) {
        Option<T> option = new Option<>(value, caption);
        box.addItem(option);
        if (value.equals(now)) {
            box.setSelectedItem(option);
        }
    }

    private static <T> T chosen(JComboBox<Option<T>> box) {
        return box.getItemAt(box.getSelectedIndex()).value();
    }
}
