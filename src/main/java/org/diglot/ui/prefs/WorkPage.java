package org.diglot.ui.prefs;

import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Typed;
import org.diglot.ui.suggest.RepeatsPresenter;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;

/** The name that edits bear, and what the memory shows. */
final class WorkPage {
    private static final int LEAST = 30;
    private static final int MOST = 100;

    private WorkPage() {}

    static JComponent of(Choices choices) {
        Texts texts = choices.texts();
        JTextField author = new JTextField(choices.author(), 20);
        author.setName("author");
        Typed.follow(author, choices::author);
        JSpinner threshold =
                new JSpinner(new SpinnerNumberModel(choices.threshold(), LEAST, MOST, 5));
        threshold.setName("threshold");
        threshold.addChangeListener(event -> choices.threshold((Integer) threshold.getValue()));
        Page page = new Page(texts);
        page.row("prefs.author", author);
        page.help("prefs.author.help");
        page.row("prefs.threshold", threshold);
        page.help("prefs.threshold.help");
        page.row("prefs.repeats", repeats(choices));
        page.help("prefs.repeats.help");
        return page;
    }

    private static JComboBox<Option<RepeatsPresenter.Mode>> repeats(Choices choices) {
        JComboBox<Option<RepeatsPresenter.Mode>> box = new JComboBox<>();
        box.setName("repeats");
        for (RepeatsPresenter.Mode mode : RepeatsPresenter.Mode.values()) {
            String caption = choices.texts().text("prefs.repeats." + mode.word());
            Option<RepeatsPresenter.Mode> option = new Option<>(mode, caption);
            box.addItem(option);
            if (mode == choices.repeats()) {
                box.setSelectedItem(option);
            }
        }
        box.addActionListener(
                event -> choices.repeats(box.getItemAt(box.getSelectedIndex()).value()));
        return box;
    }
}
