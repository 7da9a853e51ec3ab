package org.diglot.ui.publish;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.project.EditionOrder.Edges;
import org.diglot.project.EditionOrder.Layout;
import org.diglot.project.EditionOrder.Manner;
import org.diglot.project.EditionOrder.Remarks;
import org.diglot.project.EditionOrder.Unfinished;
import org.diglot.project.EditionOrder.Work;
import org.diglot.ui.kit.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;

/** The choices of the dialog, one below the other. */
final class PublishForm {
    /** Formats whose names are known beside the word of the command line. */
    static final Set<String> NAMED =
            Set.of(
                    "html",
                    "epub",
                    "pdf",
                    "pdf-facing",
                    "docx",
                    "odt",
                    "xlsx",
                    "csv",
                    "markdown",
                    "tei",
                    "latex",
                    "latex-facing");

    private final PublishPresenter presenter;
    private final Texts texts;
    private final JComboBox<String> format;
    private final JComboBox<Layout> layout = new JComboBox<>(Layout.values());
    private final JComboBox<Unfinished> untranslated = new JComboBox<>(Unfinished.values());
    private final JComboBox<Unfinished> unreviewed = new JComboBox<>(Unfinished.values());
    private final JCheckBox notes;
    private final JComboBox<Edges> edges = new JComboBox<>(Edges.values());
    private final JTextField author = new JTextField();
    private final JTextField source = new JTextField();
    private final JTextField licence = new JTextField();
    private final JTextField date = new JTextField();
    private final VersionList versions;
    private final TitleTable titles;
    private boolean showing;

    PublishForm(PublishPresenter presenter, Texts texts, List<String> formats) {
        this.presenter = presenter;
        this.texts = texts;
        this.format = new JComboBox<>(formats.toArray(String[]::new));
        this.notes = new JCheckBox(texts.text("publish.notes"));
        this.versions = new VersionList(presenter, texts);
        this.titles = new TitleTable(presenter, texts);
        named(format, "publish.format", this::formatName);
        named(layout, "publish.layout", value -> choice("layout", value));
        named(edges, "publish.edges", value -> choice("edges", value));
        named(untranslated, "publish.untranslated", value -> choice("unfinished", value));
        named(unreviewed, "publish.unreviewed", value -> choice("unfinished", value));
        listen();
    }

    private String formatName(String word) {
        return NAMED.contains(word) ? texts.text("publish.format." + word) : word;
    }

    private String choice(String kind, Enum<?> value) {
        return texts.text("publish." + kind + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private <E> void named(JComboBox<E> box, String key, Function<E, String> name) {
        box.setName(key);
        box.setRenderer(
                new DefaultListCellRenderer() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    @SuppressWarnings("unchecked")
                    public java.awt.Component getListCellRendererComponent(
                            JList<?> list, Object value, int index, boolean on, boolean focus) {
                        String text = value == null ? "" : name.apply((E) value);
                        return super.getListCellRendererComponent(list, text, index, on, focus);
                    }
                });
    }

    private void listen() {
        chosen(format, presenter::format);
        chosen(layout, value -> presenter.manner(now -> now.with(value)));
        chosen(edges, value -> presenter.manner(now -> now.with(value)));
        chosen(untranslated, value -> presenter.manner(now -> now.untranslated(value)));
        chosen(unreviewed, value -> presenter.manner(now -> now.unreviewed(value)));
        notes.addActionListener(event -> presenter.manner(this::noted));
        for (JTextField field : List.of(author, source, licence, date)) {
            field.addFocusListener(new Leaving(this::written));
            field.addActionListener(event -> written());
        }
    }

    private Manner noted(Manner now) {
        return now.with(notes.isSelected() ? Remarks.SHOW : Remarks.OMIT);
    }

    private void written() {
        presenter.work(
                new Work(
                        author.getText().strip(),
                        source.getText().strip(),
                        licence.getText().strip(),
                        date.getText().strip()));
    }

    private <E> void chosen(JComboBox<E> box, Consumer<E> action) {
        box.addActionListener(event -> {
            if (!showing) {
                action.accept(box.getItemAt(box.getSelectedIndex()));
            }
        });
    }

    JPanel panel() {
        JPanel panel =
                new FittingPanel(
                        new MigLayout(
                                "insets 1px 1px 1px " + UIScale.scale(6) + "px, wrap 2, fill",
                                "[]" + UIScale.scale(10) + "px[grow,fill]",
                                "[][][][][grow 70,fill][][][][][grow 30,fill][][][][]"));
        row(panel, "publish.format", format);
        row(panel, "publish.layout", layout);
        row(panel, "publish.edges", edges);
        wide(panel, "publish.versions", versions, new JScrollPane(versions));
        row(panel, "publish.untranslated", untranslated);
        row(panel, "publish.unreviewed", unreviewed);
        panel.add(new JLabel());
        panel.add(notes);
        wide(panel, "publish.titles", titles, new JScrollPane(titles));
        row(panel, "publish.author", author);
        row(panel, "publish.source", source);
        row(panel, "publish.licence", licence);
        row(panel, "publish.date", date);
        for (JComponent field :
                List.of(
                        format,
                        layout,
                        edges,
                        versions,
                        untranslated,
                        unreviewed,
                        notes,
                        titles,
                        author,
                        source,
                        licence,
                        date)) {
            field.addFocusListener(new Revealing(panel));
        }
        return panel;
    }

    private void row(JPanel panel, String key, JComponent field) {
        JLabel label = new JLabel(texts.text(key));
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(label.getText());
        panel.add(label);
        panel.add(field, "wmin 60px");
    }

    private void wide(JPanel panel, String key, JComponent inside, JScrollPane scroll) {
        JLabel label = new JLabel(texts.text(key));
        label.setLabelFor(inside);
        inside.setToolTipText(texts.text(key + ".help"));
        panel.add(label, "span 2");
        panel.add(scroll, "span 2, grow, hmin " + UIScale.scale(84) + "px");
    }

    void show(PublishState state) {
        showing = true;
        Manner manner = state.order().manner();
        format.setSelectedItem(state.order().format());
        layout.setSelectedItem(manner.layout());
        edges.setSelectedItem(manner.edges());
        untranslated.setSelectedItem(manner.untranslated());
        unreviewed.setSelectedItem(manner.unreviewed());
        notes.setSelected(manner.notes() == Remarks.SHOW);
        versions.show(state);
        titles.show(state);
        showing = false;
    }

    void showImprint(PublishState state) {
        Work work = state.order().imprint().work();
        say(author, work.author());
        say(source, work.source());
        say(licence, work.licence());
        say(date, work.date());
        titles.show(state);
    }

    private static void say(JTextField field, String text) {
        field.setText(text);
        field.setCaretPosition(0);
    }
}
