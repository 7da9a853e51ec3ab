package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.ui.grid.FindPresenter;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;

import java.awt.event.ActionEvent;

import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** The line in which one looks for text; hidden until it is wanted. */
final class FindBar extends JPanel implements FindPresenter.Display {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final JTextField field = new JTextField(28);
    private final JLabel count = new JLabel();

    FindBar(Texts texts) {
        super(new MigLayout("insets " + UIScale.scale(6) + ", gap 0"));
        this.texts = texts;
        setVisible(false);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Ink.LINE.color()));
        field.setName("find");
        count.setName("find-count");
        JLabel caption = new JLabel(texts.text("find.name"));
        caption.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(texts.text("find.name"));
        add(caption);
        add(field, "gap " + UIScale.scale(8));
        add(count, "gap " + UIScale.scale(8));
    }

    void connect(FindPresenter presenter, Runnable done) {
        on("ENTER", () -> withText(presenter, presenter::next));
        on("shift ENTER", () -> withText(presenter, presenter::previous));
        on("F3", () -> withText(presenter, presenter::next));
        on("shift F3", () -> withText(presenter, presenter::previous));
        on(
                "ESCAPE",
                () -> {
                    setVisible(false);
                    done.run();
                });
    }

    private void withText(FindPresenter presenter, Runnable search) {
        presenter.look(field.getText());
        search.run();
    }

    private void on(String key, Runnable action) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap()
                .put(
                        key,
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                action.run();
                            }
                        });
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

    @Override
    public void showHit(int hit, int all) {
        count.setText(texts.text("find.count", texts.number(hit), texts.number(all)));
        count.setForeground(Ink.FAINT_TEXT.color());
    }

    @Override
    public void showNoHit() {
        count.setText(texts.text("find.none"));
        count.setForeground(Ink.WARNING.color());
    }
}
