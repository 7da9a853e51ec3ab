package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Form;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.Languages;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Asks for a version: a language by name or tag, and a name that tells it from a rival. */
final class VersionForm {
    private final Texts texts;
    private final SortedMap<String, String> languages;
    private final JComboBox<String> language;
    private final JTextField tag = new JTextField(14);
    private final JTextField name = new JTextField(14);
    private final JLabel result = new JLabel();

    VersionForm(Texts texts) {
        this.texts = texts;
        this.languages = Languages.byName(texts);
        this.language = new JComboBox<>(languages.keySet().toArray(String[]::new));
        language.setName("language");
        tag.setName("tag");
        name.setName("version-name");
        result.setName("version-result");
        name.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, texts.text("version.name-example"));
        language.setSelectedItem(Locale.of("es").getDisplayLanguage(texts.locale()));
        language.addActionListener(event -> tag.setText(chosenCode()));
        tag.setText(chosenCode());
        Watcher watcher = new Watcher();
        tag.getDocument().addDocumentListener(watcher);
        name.getDocument().addDocumentListener(watcher);
        preview();
    }

    private String chosenCode() {
        return languages.getOrDefault(String.valueOf(language.getSelectedItem()), "");
    }

    /** Shows what comes of the fields while they are filled in. */
    private final class Watcher implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            preview();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            preview();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            preview();
        }
    }

    private void preview() {
        Optional<VersionTag> version = version();
        result.setText(
                version.map(made -> made + " – " + made.displayName(texts.locale()))
                        .orElseGet(() -> texts.text("version.no-tag")));
        result.setForeground((version.isPresent() ? Ink.FAINT_TEXT : Ink.WARNING).color());
    }

    Form form() {
        return new Form(texts, 280)
                .row(texts.text("version.language"), language)
                .row(texts.text("version.tag"), tag)
                .row(texts.text("version.name"), name)
                .below(result);
    }

    JComponent first() {
        return language;
    }

    /** What the fields say; empty if that is no version. */
    Optional<VersionTag> version() {
        String suffix = name.getText().strip().toLowerCase(Locale.ROOT);
        String text = tag.getText().strip() + (suffix.isEmpty() ? "" : "-x-" + suffix);
        try {
            return Optional.of(VersionTag.of(text));
        } catch (IllegalArgumentException noTag) {
            return Optional.empty();
        }
    }
}
