package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.ui.grid.FilterPresenter;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;

import java.util.function.Consumer;

import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** The filter line with what it found. */
final class FilterField extends JPanel implements FilterPresenter.Display {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final JTextField field = new JTextField();
    private final JLabel result = new JLabel();

    FilterField(Texts texts) {
        super(new MigLayout("insets 0, fillx", "[grow,fill]" + UIScale.scale(8) + "[]"));
        this.texts = texts;
        setOpaque(false);
        field.setName("filter");
        field.getAccessibleContext().setAccessibleName(texts.text("filter.name"));
        field.setToolTipText(texts.text("filter.help"));
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, texts.text("filter.placeholder"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        result.setName("filter-result");
        add(field, "grow");
        add(result, "hidemode 3");
        result.setVisible(false);
    }

    /** Tells {@code typed} of each change, {@code done} when the user wants back to the text. */
    void connect(Consumer<String> typed, Runnable done) {
        field.getDocument()
                .addDocumentListener(
                        new DocumentListener() {
                            @Override
                            public void insertUpdate(DocumentEvent event) {
                                typed.accept(field.getText());
                            }

                            @Override
                            public void removeUpdate(DocumentEvent event) {
                                typed.accept(field.getText());
                            }

                            @Override
                            public void changedUpdate(DocumentEvent event) {
                                // A plain text has no attributes that could change.
                            }
                        });
        on("ENTER", done);
        on(
                "ESCAPE",
                () -> {
                    field.setText("");
                    done.run();
                });
    }

    private void on(String key, Runnable action) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap()
                .put(
                        key,
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(java.awt.event.ActionEvent event) {
                                action.run();
                            }
                        });
    }

    void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    void clear() {
        field.setText("");
    }

    @Override
    public void showCount(int shown, int all) {
        mark(texts.text("filter.count", texts.number(shown), texts.number(all)), Ink.FAINT_TEXT);
        field.putClientProperty(FlatClientProperties.OUTLINE, null);
    }

    @Override
    public void showOff() {
        result.setVisible(false);
        field.putClientProperty(FlatClientProperties.OUTLINE, null);
    }

    @Override
    public void showFault(String key, Object... arguments) {
        mark(texts.text(key, arguments), Ink.WARNING);
        field.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
    }

    private void mark(String text, Ink ink) {
        result.setText(text);
        result.setForeground(ink.color());
        result.setVisible(true);
    }
}
