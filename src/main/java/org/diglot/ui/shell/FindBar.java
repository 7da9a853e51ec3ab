package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.project.search.SearchException;
import org.diglot.project.search.SearchRule;
import org.diglot.ui.grid.FindPresenter;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.FieldKeys;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.InkLine;

import java.util.Set;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** The line in which one looks for text; hidden until it is wanted. */
final class FindBar extends JPanel implements FindPresenter.Display {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final JTextField field = new JTextField(28);
    private final RuleButtons rules;
    private final JLabel count = new JLabel();
    private final JButton replace;

    FindBar(Texts texts) {
        super(new MigLayout("insets " + UIScale.scale(6) + ", gap 0, fillx", "[][]8[]8[grow][]"));
        this.texts = texts;
        this.rules = new RuleButtons(texts, () -> {});
        this.replace = new JButton(texts.text("find.replace"));
        setVisible(false);
        setBorder(InkLine.below());
        field.setName("find");
        count.setName("find-count");
        JLabel caption = new JLabel(texts.text("find.name"));
        caption.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(texts.text("find.name"));
        add(caption);
        add(field, "gap " + UIScale.scale(8));
        add(rules);
        add(count, "wmin 0");
        add(replace);
    }

    /**
     * Tells what the user does.
     *
     * @param done the user wants back to the text
     * @param toReplace the user wants to replace what is looked for
     */
    void connect(FindPresenter presenter, Runnable done, Runnable toReplace) {
        FieldKeys.on(field, "ENTER", () -> withText(presenter, presenter::next));
        FieldKeys.on(field, "shift ENTER", () -> withText(presenter, presenter::previous));
        FieldKeys.on(field, "F3", () -> withText(presenter, presenter::next));
        FieldKeys.on(field, "shift F3", () -> withText(presenter, presenter::previous));
        FieldKeys.on(
                field,
                "ESCAPE",
                () -> {
                    setVisible(false);
                    done.run();
                });
        replace.addActionListener(event -> toReplace.run());
    }

    private void withText(FindPresenter presenter, Runnable search) {
        field.putClientProperty(FlatClientProperties.OUTLINE, null);
        presenter.look(field.getText(), rules.rules());
        search.run();
    }

    /** Shows the line with this text in it, or with what was there. */
    void open(String text) {
        if (!text.isEmpty()) {
            field.setText(text);
        }
        setVisible(true);
        field.requestFocusInWindow();
        field.selectAll();
    }

    /** What is looked for. */
    String text() {
        return field.getText();
    }

    /** How it is looked for. */
    Set<SearchRule> rules() {
        return rules.rules();
    }

    @Override
    public void showHit(int hit, int all) {
        tell(texts.text("find.count", texts.number(hit), texts.number(all)), Ink.FAINT_TEXT);
    }

    @Override
    public void showNoHit() {
        tell(texts.text("find.none"), Ink.WARNING);
    }

    @Override
    public void showFault(SearchException fault) {
        tell(SearchTexts.of(fault, texts), Ink.WARNING);
        field.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
        field.requestFocusInWindow();
        field.setCaretPosition(Math.min(fault.place(), field.getText().length()));
    }

    private void tell(String sentence, Ink ink) {
        count.setText(sentence);
        count.setToolTipText(sentence);
        count.setForeground(ink.color());
    }
}
