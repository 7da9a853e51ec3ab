package org.diglot.ui.shell;

import org.diglot.project.SavedFilters.SavedFilter;
import org.diglot.ui.kit.Texts;

import java.awt.Component;
import java.util.List;
import java.util.Optional;

import javax.swing.JOptionPane;

/** The small questions about filters that have a name. */
final class FilterMenu {
    private FilterMenu() {}

    /** Under which name a line shall be kept. */
    static Optional<String> name(Component owner, Texts texts, String line) {
        Object name =
                JOptionPane.showInputDialog(
                        owner,
                        texts.text("filter.name-it", line),
                        texts.text("filter.save-title"),
                        JOptionPane.PLAIN_MESSAGE,
                        null,
                        null,
                        "");
        return name instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Which name shall be forgotten. */
    static Optional<String> choose(Component owner, Texts texts, List<SavedFilter> filters) {
        Object[] names = filters.stream().map(SavedFilter::name).toArray();
        Object name =
                JOptionPane.showInputDialog(
                        owner,
                        texts.text("filter.forget-which"),
                        texts.text("filter.forget-title"),
                        JOptionPane.PLAIN_MESSAGE,
                        null,
                        names,
                        names.length == 0 ? null : names[0]);
        return name instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
