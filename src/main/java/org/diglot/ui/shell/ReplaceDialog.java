package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.model.VersionTag;
import org.diglot.project.ReplacePreview;
import org.diglot.project.ReplaceReport;
import org.diglot.project.ReplaceRequest.Confirmed;
import org.diglot.project.ReplaceRequest.Reviewed;
import org.diglot.project.ReplaceRequest.Terms;
import org.diglot.project.search.SearchException;
import org.diglot.project.search.SearchRule;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.grid.ReplacePresenter;
import org.diglot.ui.grid.ReplacePresenter.Wish;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.FieldKeys;
import org.diglot.ui.look.Ink;

import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextField;

/** The window in which one replaces text in many cells, with everything that would change. */
final class ReplaceDialog implements ReplacePresenter.Display {

    /**
     * What it is made with.
     *
     * @param texts in the user's language
     * @param runners where slow work is done
     * @param styles how each version is set
     */
    record Parts(Texts texts, Runners runners, Function<VersionTag, ColumnStyle> styles) {}

    /** Where is looked, with what the user reads. */
    private record Where(String words, List<VersionTag> columns) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final JDialog dialog;
    private final Texts texts;
    private final GridPresenter grid;
    private final ReplacePresenter presenter;
    private final JTextField find = new JTextField(30);
    private final JTextField with = new JTextField(30);
    private final RuleButtons rules;
    private final JComboBox<Where> where = new JComboBox<>();
    private final JComboBox<String> status;
    private final JCheckBox reviewed;
    private final HitTable table;
    private final JLabel summary = new JLabel();
    private final JProgressBar bar = new JProgressBar();
    private final JButton all;
    private final JButton replace;

    ReplaceDialog(Window owner, Desk desk, GridPresenter grid, Parts parts) {
        this.texts = parts.texts();
        this.grid = grid;
        this.dialog = new JDialog(owner, texts.text("replace.title"));
        this.presenter = new ReplacePresenter(desk, grid, parts.runners(), this);
        this.rules = new RuleButtons(texts, this::changed);
        this.status =
                new JComboBox<>(
                        new String[] {texts.text("replace.to-draft"), texts.text("replace.keep")});
        this.reviewed = new JCheckBox(texts.text("replace.reviewed"));
        this.table = new HitTable(texts, presenter, parts.styles(), this::ticked);
        this.all = new JButton(texts.text("replace.all"));
        this.replace = new JButton(texts.text("replace.button", 0));
        build();
    }

    private void build() {
        dialog.setName("replace");
        JPanel panel =
                new JPanel(
                        new MigLayout(
                                "fill, wrap 3, hidemode 3",
                                "[]" + UIScale.scale(10) + "[grow,fill][]",
                                "[][][][][grow,fill][]"));
        row(panel, "replace.find", find, "span 2, growx");
        row(panel, "replace.with", with, "span 2, growx");
        row(panel, "replace.where", where, "");
        panel.add(rules);
        row(panel, "replace.status", status, "split 2, span 2, growx");
        panel.add(reviewed);
        panel.add(new JScrollPane(table), "span 3, grow, wmin 300, hmin 120");
        panel.add(bottom(), "span 3, growx");
        dialog.setContentPane(panel);
        dialog.setSize(UIScale.scale(820), UIScale.scale(560));
        dialog.setLocationRelativeTo(dialog.getOwner());
        listen();
    }

    private void row(JPanel panel, String key, JComponent field, String how) {
        JLabel label = new JLabel(texts.text(key));
        label.setLabelFor(field);
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(texts.text(key));
        panel.add(label);
        panel.add(field, how);
    }

    private JPanel bottom() {
        JButton close = new JButton(texts.text("replace.close"));
        close.addActionListener(event -> close());
        JPanel bottom =
                new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[grow,fill][][][][]"));
        summary.setName("replace-summary");
        replace.setName("replace-now");
        replace.setToolTipText(new Shortcut("ctrl ENTER").words(texts));
        bar.setVisible(false);
        bar.getAccessibleContext().setAccessibleName(texts.text("replace.searching"));
        bottom.add(summary, "wmin 0");
        bottom.add(bar);
        bottom.add(all);
        bottom.add(replace);
        bottom.add(close);
        return bottom;
    }

    private void listen() {
        FieldKeys.onChange(find, this::changed);
        FieldKeys.onChange(with, this::changed);
        FieldKeys.on(find, "ENTER", with::requestFocusInWindow);
        FieldKeys.on(with, "ENTER", table::requestFocusInWindow);
        where.addActionListener(event -> changed());
        status.addActionListener(event -> changed());
        reviewed.addActionListener(event -> changed());
        all.addActionListener(event -> {
            presenter.toggleAll();
            table.showTicks();
        });
        replace.addActionListener(event -> presenter.replace());
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> close(),
                        javax.swing.KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> replace.doClick(),
                        javax.swing.KeyStroke.getKeyStroke("ctrl ENTER"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.addWindowListener(
                new java.awt.event.WindowAdapter() {
                    @Override
                    public void windowClosing(java.awt.event.WindowEvent event) {
                        presenter.cancel();
                    }
                });
    }

    /** Takes the window away for good. */
    void dispose() {
        presenter.cancel();
        dialog.dispose();
    }

    private void close() {
        presenter.cancel();
        dialog.setVisible(false);
    }

    /** Opens the window; an empty text leaves what was typed before. */
    void open(String text, Set<SearchRule> how) {
        places();
        if (!text.isEmpty()) {
            find.setText(text);
            rules.choose(how);
        }
        dialog.setVisible(true);
        find.requestFocusInWindow();
        find.selectAll();
        changed();
    }

    private void places() {
        List<VersionTag> columns = grid.allColumns();
        VersionTag source = columns.getFirst();
        List<VersionTag> versions = columns.subList(1, columns.size());
        int chosen = Math.max(0, where.getSelectedIndex());
        List<Where> places = new ArrayList<>();
        places.add(new Where(texts.text("replace.all-versions"), versions));
        for (VersionTag version : versions) {
            places.add(new Where(version.displayName(texts.locale()), List.of(version)));
        }
        places.add(
                new Where(
                        texts.text("replace.source", source.displayName(texts.locale())),
                        List.of(source)));
        places.add(new Where(texts.text("replace.everywhere"), columns));
        where.removeAllItems();
        places.forEach(where::addItem);
        where.setSelectedIndex(Math.min(chosen, places.size() - 1));
    }

    private void changed() {
        if (where.getSelectedItem() instanceof Where place && dialog.isVisible()) {
            Terms terms =
                    new Terms(
                            reviewed.isSelected() ? Reviewed.REPLACED : Reviewed.LEFT_ALONE,
                            status.getSelectedIndex() == 0
                                    ? Confirmed.BECOMES_DRAFT
                                    : Confirmed.STAYS_TRANSLATED);
            presenter.changed(
                    new Wish(
                            find.getText(), with.getText(), rules.rules(), place.columns(), terms));
        }
    }

    private void ticked() {
        int count = presenter.ticked();
        replace.setText(texts.text("replace.button", count));
        replace.setEnabled(count > 0);
        all.setEnabled(table.getRowCount() > 0);
    }

    private void tell(String sentence, Ink ink) {
        summary.setText(sentence);
        summary.setToolTipText(sentence);
        summary.setForeground(ink.color());
        bar.setVisible(false);
        ticked();
    }

    private void outline(JTextField field, boolean wrong) {
        field.putClientProperty(
                FlatClientProperties.OUTLINE, wrong ? FlatClientProperties.OUTLINE_ERROR : null);
    }

    private void noFault() {
        outline(find, false);
        outline(with, false);
    }

    @Override
    public void showSearching(long done, long total) {
        noFault();
        bar.setVisible(done > 0);
        bar.setMaximum((int) total);
        bar.setValue((int) done);
        replace.setEnabled(presenter.ticked() > 0);
        replace.setText(texts.text("replace.button", presenter.ticked()));
    }

    @Override
    public void showPreview(ReplacePreview preview) {
        noFault();
        table.show(preview.hits());
        int hits = preview.hits().size();
        String words = texts.text("replace.count", hits);
        int locked = preview.left().locked();
        int spared = preview.left().reviewed();
        if (locked + spared > 0) {
            words += " " + texts.text("replace.left", locked, spared);
        }
        tell(words, hits == 0 ? Ink.WARNING : Ink.FAINT_TEXT);
    }

    @Override
    public void showNothing() {
        noFault();
        table.show(List.of());
        tell(texts.text("replace.nothing"), Ink.FAINT_TEXT);
    }

    @Override
    public void showFault(SearchException fault) {
        boolean inFind =
                switch (fault.fault()) {
                    case BAD_EXPRESSION, TOO_COSTLY -> true;
                    case NO_SUCH_GROUP, BAD_REPLACEMENT -> false;
                };
        noFault();
        outline(inFind ? find : with, true);
        table.show(List.of());
        tell(SearchTexts.of(fault, texts), Ink.WARNING);
    }

    @Override
    public void showTrouble(String sentence) {
        table.show(List.of());
        tell(sentence, Ink.WARNING);
    }

    @Override
    public void showDone(ReplaceReport report) {
        table.show(List.of());
        String words = texts.text("replace.done", report.hits(), report.cells());
        if (report.changedSince() > 0) {
            words += " " + texts.text("replace.changed-since", report.changedSince());
        }
        tell(words, Ink.TEXT);
    }
}
