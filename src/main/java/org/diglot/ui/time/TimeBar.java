package org.diglot.ui.time;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.project.RestoreReport;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.WrapLayout;
import org.diglot.ui.look.WrappedText;

import java.awt.event.ActionEvent;
import java.util.function.Consumer;

import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.KeyStroke;

/** The slider through the life of a document; hidden until it is wanted. */
public final class TimeBar extends JPanel implements TimeDisplay {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Consumer<String> say;
    private final JLabel mark = new JLabel();
    private final WrappedText words;
    private final JSlider slider = new JSlider(0, 1, 1);
    private final JButton segment;
    private final JButton column;
    private final JButton document;
    private final JButton now;
    private transient Runnable done = () -> {};
    private boolean quiet;

    /**
     * A bar that is not seen yet.
     *
     * @param say tells the user what was brought back
     */
    public TimeBar(Texts texts, Consumer<String> say) {
        super(new MigLayout("wrap 1, fillx, hidemode 3", "[grow,fill]", "[]4[]4[]"));
        this.texts = texts;
        this.say = say;
        this.words = new WrappedText(texts.text("time.reading"), Ink.TEXT);
        this.segment = button("time.restore-segment", "restore-segment");
        this.column = button("time.restore-column", "restore-column");
        this.document = button("time.restore-document", "restore-document");
        this.now = button("time.now", "time-now");
        setName("time");
        getAccessibleContext().setAccessibleName(texts.text("time.name"));
        slider.setName("time-slider");
        slider.getAccessibleContext().setAccessibleName(texts.text("time.name"));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[]10[grow,fill]"));
        head.add(mark, "aligny top");
        head.add(words, "wmin 80");
        add(head);
        add(slider);
        JPanel buttons = new JPanel(new WrapLayout(UIScale.scale(6)));
        buttons.add(segment);
        buttons.add(column);
        buttons.add(document);
        buttons.add(now);
        add(buttons, "wmin 100");
        setVisible(false);
    }

    private JButton button(String key, String name) {
        JButton button = new JButton(texts.text(key));
        button.setName(name);
        return button;
    }

    /**
     * Tells {@code presenter} what the user does, and {@code back} when the text is wanted again.
     */
    public void connect(TimePresenter presenter, Runnable back) {
        done = back;
        slider.addChangeListener(event -> {
            if (!quiet) {
                presenter.go(slider.getValue());
            }
        });
        segment.addActionListener(event -> presenter.restoreSegment());
        column.addActionListener(event -> presenter.restoreColumn());
        document.addActionListener(event -> presenter.restoreDocument());
        now.addActionListener(event -> presenter.close());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke("ESCAPE"), "now");
        getActionMap()
                .put(
                        "now",
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                presenter.close();
                            }
                        });
    }

    @Override
    public void showReading() {
        setVisible(true);
        slider.setEnabled(false);
        showWords("", texts.text("time.reading"));
        restorable(Restorable.NO);
    }

    private enum Restorable {
        NO,
        YES
    }

    private void restorable(Restorable can) {
        segment.setEnabled(can == Restorable.YES);
        column.setEnabled(can == Restorable.YES);
        document.setEnabled(can == Restorable.YES);
    }

    private void showWords(String heading, String text) {
        mark.setText(heading);
        mark.setForeground(Ink.WARNING.color());
        mark.setFont(getFont().deriveFont(java.awt.Font.BOLD));
        words.setText(text);
        words.getAccessibleContext().setAccessibleName(text);
        slider.getAccessibleContext().setAccessibleDescription(heading + " " + text);
        dress(heading.isEmpty() ? Ink.LINE : Ink.WARNING);
    }

    private void dress(Ink line) {
        int gap = UIScale.scale(8);
        int thick = line == Ink.WARNING ? UIScale.scale(2) : 1;
        setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createMatteBorder(thick, 0, 0, 0, line.color()),
                        BorderFactory.createEmptyBorder(gap / 2, gap, gap / 2, gap)));
    }

    @Override
    public void showStep(Step step) {
        boolean opening = !slider.isEnabled();
        quiet = true;
        boolean life = step.all() > 0;
        slider.setEnabled(life);
        slider.setMaximum(life ? step.all() : 1);
        slider.setValue(life ? step.number() : 1);
        quiet = false;
        String text = new StepTexts(texts).of(step);
        if (step.isNow()) {
            showWords("", texts.text(step.all() == 0 ? "time.none" : "time.present", text));
        } else {
            showWords(texts.text("time.past"), text);
        }
        restorable(step.isNow() ? Restorable.NO : Restorable.YES);
        revalidate();
        if (opening) {
            (life ? slider : now).requestFocusInWindow();
        }
    }

    @Override
    public void showClosed() {
        setVisible(false);
        done.run();
    }

    @Override
    public void showRestored(RestoreReport report) {
        StringBuilder sentence = new StringBuilder(texts.text("time.restored", report.rows()));
        if (report.locked() > 0) {
            sentence.append(' ').append(texts.text("time.locked", report.locked()));
        }
        if (report.gone() > 0) {
            sentence.append(' ').append(texts.text("time.gone", report.gone()));
        }
        say.accept(sentence.toString());
    }

    @Override
    public void showFault(String key, Object... arguments) {
        showWords("", texts.text(key, arguments));
    }

    /** Theme, fonts or sizes have changed. */
    public void restyle() {
        showWords(mark.getText(), words.getText());
    }
}
