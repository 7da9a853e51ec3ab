package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.model.VersionTag;
import org.diglot.ui.grid.FilterCompletion;
import org.diglot.ui.grid.FilterPresenter;
import org.diglot.ui.grid.FilterPresenter.Fault;
import org.diglot.ui.grid.FilterPresenter.Others;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ChoicePopup;
import org.diglot.ui.look.FieldKeys;
import org.diglot.ui.look.Ink;

import java.awt.Component;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;

/** The filter line with what it found, and ways in which it could go on. */
final class FilterField extends JPanel implements FilterPresenter.Display {
    private static final long serialVersionUID = 1L;

    private static final String BESIDE = "cell 1 0, wmin 0";
    private static final String BELOW = "cell 0 1 3 1, wmin 0";

    private final transient Texts texts;
    private final JTextField field = new JTextField();
    private final JLabel result = new JLabel();
    private final JCheckBox hide;
    private final transient ChoicePopup<FilterCompletion> popup;

    FilterField(Texts texts) {
        super(
                new MigLayout(
                        "insets 0, fillx, hidemode 3",
                        "[grow,fill]" + gap() + "[]" + gap() + "[]"));
        this.texts = texts;
        this.hide = new JCheckBox(texts.text("filter.hide"), true);
        this.popup = new ChoicePopup<>(field, texts.text("filter.completions"), this::take);
        popup.render(new Ways());
        setOpaque(false);
        hide.setOpaque(false);
        hide.setName("filter-hide");
        hide.setToolTipText(texts.text("filter.hide-help"));
        field.setName("filter");
        field.getAccessibleContext().setAccessibleName(texts.text("filter.name"));
        field.getAccessibleContext().setAccessibleDescription(texts.text("filter.help"));
        field.setToolTipText(texts.text("filter.help"));
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, texts.text("filter.placeholder"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        result.setName("filter-result");
        add(field, "cell 0 0, grow, wmin 120");
        add(result, BESIDE);
        add(hide, "cell 2 0");
        result.setVisible(false);
        hide.setVisible(false);
    }

    private static int gap() {
        return UIScale.scale(8);
    }

    /**
     * Tells the presenter what is typed.
     *
     * @param columns that the document has at the moment
     * @param done the user wants back to the text
     */
    void connect(FilterPresenter presenter, Supplier<List<VersionTag>> columns, Runnable done) {
        FieldKeys.onChange(
                field,
                () -> {
                    presenter.typed(field.getText());
                    javax.swing.SwingUtilities.invokeLater(() -> complete(columns.get()));
                });
        hide.addActionListener(
                event -> presenter.others(hide.isSelected() ? Others.HIDDEN : Others.SHOWN));
        FieldKeys.on(
                field,
                "ENTER",
                () -> {
                    if (!take()) {
                        popup.hide();
                        presenter.apply(field.getText());
                        done.run();
                    }
                });
        FieldKeys.on(
                field,
                "ESCAPE",
                () -> {
                    if (!popup.hide()) {
                        field.setText("");
                        done.run();
                    }
                });
        FieldKeys.on(field, "DOWN", () -> popup.select(1));
        FieldKeys.on(field, "UP", () -> popup.select(-1));
        FieldKeys.on(field, "ctrl SPACE", () -> complete(columns.get()));
    }

    private void complete(List<VersionTag> columns) {
        if (field.isFocusOwner()) {
            String line = field.getText();
            int caret = Math.min(field.getCaretPosition(), line.length());
            popup.show(FilterCompletion.of(line, caret, columns), new Point(0, field.getHeight()));
        }
    }

    /** Shows what comes in the line. */
    private static final class Ways extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> any, Object value, int index, boolean selected, boolean focus) {
            Object shown = value instanceof FilterCompletion way ? way.text() : value;
            return super.getListCellRendererComponent(any, shown, index, selected, focus);
        }
    }

    /** Puts what is chosen into the line; false if nothing is. */
    private boolean take() {
        Optional<FilterCompletion> chosen = popup.chosen();
        chosen.ifPresent(this::put);
        return chosen.isPresent();
    }

    private void put(FilterCompletion chosen) {
        String line = field.getText();
        String end = chosen.text().endsWith(":") ? "" : " ";
        String before = line.substring(0, chosen.from()) + chosen.text() + end;
        field.setText(before + line.substring(chosen.to()).stripLeading());
        field.setCaretPosition(before.length());
        popup.hide();
    }

    void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    /** What is typed. */
    String text() {
        return field.getText();
    }

    /** Types a line for the user. */
    void type(String line) {
        field.setText(line);
    }

    @Override
    public void showCount(int passing, int all) {
        mark(texts.text("filter.count", texts.number(passing), texts.number(all)), Ink.FAINT_TEXT);
        wellFormed();
    }

    @Override
    public void showPlace(int place, int passing) {
        mark(
                texts.text("filter.place", texts.number(place), texts.number(passing)),
                Ink.FAINT_TEXT);
        wellFormed();
    }

    private void wellFormed() {
        hide.setVisible(true);
        place(BESIDE);
        field.getHighlighter().removeAllHighlights();
        field.putClientProperty(FlatClientProperties.OUTLINE, null);
    }

    @Override
    public void showOff() {
        wellFormed();
        hide.setVisible(false);
        result.setVisible(false);
    }

    @Override
    public void showFault(Fault fault) {
        mark(texts.text(fault.key(), fault.subject()), Ink.WARNING);
        place(BELOW);
        // As long as the line can be completed it is not wrong, only not finished.
        result.setVisible(!popup.isShown());
        field.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
        field.getHighlighter().removeAllHighlights();
        int end = field.getDocument().getLength();
        try {
            field.getHighlighter()
                    .addHighlight(
                            Math.min(fault.from(), end),
                            Math.min(fault.to(), end),
                            new DefaultHighlighter.DefaultHighlightPainter(Ink.HIT.color()));
        } catch (BadLocationException e) {
            throw new IllegalStateException("A place outside the line", e);
        }
    }

    private void place(String where) {
        ((MigLayout) getLayout()).setComponentConstraints(result, where);
        revalidate();
    }

    private void mark(String text, Ink ink) {
        result.setText(text);
        result.setToolTipText(text);
        result.setForeground(ink.color());
        result.setVisible(true);
        revalidate();
    }
}
