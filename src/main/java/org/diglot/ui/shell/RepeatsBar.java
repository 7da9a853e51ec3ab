package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.project.Propagation.Reach;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.InkLine;
import org.diglot.ui.look.WrappedText;
import org.diglot.ui.suggest.RepeatsDisplay;
import org.diglot.ui.suggest.RepeatsPresenter;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;

/**
 * A quiet offer above the text: other segments say the same. Typing goes on; the bar never takes
 * the keyboard by itself.
 */
final class RepeatsBar extends JPanel implements RepeatsDisplay {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient BiConsumer<String, Object[]> say;
    private final transient Runnable done;
    private final transient WindowSettings settings;
    private final transient RepeatsPresenter presenter;
    private transient Supplier<String> fillKeys = () -> "";
    private transient Supplier<String> translatedKeys = () -> "";

    /**
     * An empty bar, not seen.
     *
     * @param say says a key of the texts with its arguments in the status line
     * @param done is run when the user has decided with the mouse
     */
    RepeatsBar(Desk desk, EditorParts parts, BiConsumer<String, Object[]> say, Runnable done) {
        super(new BorderLayout(UIScale.scale(14), 0));
        this.texts = parts.texts();
        this.say = say;
        this.done = done;
        this.settings = parts.settings();
        this.presenter = new RepeatsPresenter(desk, this::mode, this);
        int gap = UIScale.scale(8);
        setName("repeats");
        getAccessibleContext().setAccessibleName(texts.text("repeats.name"));
        setBorder(
                BorderFactory.createCompoundBorder(
                        InkLine.above(),
                        BorderFactory.createEmptyBorder(gap, 2 * gap, gap, 2 * gap)));
        setVisible(false);
    }

    /** What happens when a segment is confirmed that occurs more than once. */
    RepeatsPresenter.Mode mode() {
        return settings.repeats();
    }

    /** From now on something else happens, and it is said. */
    void keep(RepeatsPresenter.Mode mode) {
        settings.keep(mode);
        say("repeats.now." + mode.word());
    }

    /** The commands that do the same as the buttons; their keys are shown, as they are then. */
    void keys(Command fill, Command translated) {
        fillKeys = () -> Palette.keysOf(fill, texts);
        translatedKeys = () -> Palette.keysOf(translated, texts);
    }

    /** Decides what is shown here. */
    RepeatsPresenter presenter() {
        return presenter;
    }

    @Override
    public void offer(Counts counts) {
        removeAll();
        String sentence =
                texts.text("repeats.offer", counts.open() + counts.translated())
                        + (counts.elsewhere() > 0
                                ? " " + texts.text("repeats.elsewhere", counts.elsewhere())
                                : "");
        WrappedText said = new WrappedText(sentence, Ink.TEXT);
        said.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(5), 0, 0, 0));
        add(said, BorderLayout.CENTER);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(6), 0));
        buttons.setOpaque(false);
        if (counts.open() > 0) {
            String fill = withKey(texts.text("repeats.fill", counts.open()), fillKeys);
            buttons.add(button("fill", fill, () -> presenter.take(Reach.EMPTY_AND_DRAFTS)));
        }
        if (counts.translated() > 0) {
            String caption = texts.text("repeats.translated", counts.translated());
            String too = withKey(caption, translatedKeys);
            buttons.add(button("translated", too, () -> presenter.take(Reach.TRANSLATED_TOO)));
        }
        buttons.add(button("leave", texts.text("repeats.leave"), presenter::dismiss));
        add(buttons, BorderLayout.LINE_END);
        setVisible(true);
        revalidate();
    }

    private String withKey(String caption, Supplier<String> key) {
        String keys = key.get();
        return keys.isEmpty() ? caption : texts.text("repeats.with-key", caption, keys);
    }

    private JButton button(String name, String caption, Runnable action) {
        JButton button = new JButton(caption);
        button.setName("repeats-" + name);
        button.addActionListener(event -> {
            action.run();
            done.run();
        });
        return button;
    }

    @Override
    public void withdraw() {
        setVisible(false);
        revalidate();
    }

    @Override
    public void say(String key, Object... arguments) {
        say.accept(key, arguments);
    }
}
