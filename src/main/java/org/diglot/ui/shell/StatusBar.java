package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.project.SaveState;
import org.diglot.ui.kit.Delays.Pending;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.InkLine;

import java.awt.BorderLayout;
import java.time.Duration;

import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** The line at the bottom: where the caret is, whether the work is safe, what the memory holds. */
final class StatusBar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Duration MESSAGE_STAYS = Duration.ofSeconds(6);

    private final transient Texts texts;
    private final transient Runners runners;
    private final JLabel facts = new JLabel();
    private final JLabel message = new JLabel();
    private final JobLine job;
    private transient Pending fading = () -> {};
    private transient String position = "";
    private transient String memory = "";
    private transient SaveState save = new SaveState.Saving(0);

    StatusBar(Texts texts, Runners runners) {
        super(new BorderLayout(UIScale.scale(16), 0));
        this.texts = texts;
        this.runners = runners;
        int gap = UIScale.scale(6);
        setBorder(
                BorderFactory.createCompoundBorder(
                        InkLine.above(),
                        BorderFactory.createEmptyBorder(gap, 2 * gap, gap, 2 * gap)));
        facts.setName("status");
        message.setName("message");
        message.getAccessibleContext().setAccessibleDescription(texts.text("message.name"));
        getAccessibleContext().setAccessibleName(texts.text("bar.name"));
        this.job = new JobLine(texts);
        add(facts, BorderLayout.LINE_START);
        add(message, BorderLayout.CENTER);
        add(job, BorderLayout.LINE_END);
        message.setHorizontalAlignment(SwingConstants.TRAILING);
        refresh();
    }

    void position(int row, int rows) {
        position = texts.text("bar.position", texts.number(row), texts.number(rows));
        refresh();
    }

    void noPosition() {
        position = "";
        refresh();
    }

    void saved(SaveState state) {
        save = state;
        refresh();
    }

    void memory(int units) {
        memory = texts.text("bar.memory", units);
        refresh();
    }

    void memoryBuilding() {
        memory = texts.text("bar.memory-unknown");
        refresh();
    }

    private void refresh() {
        String saving =
                switch (save) {
                    case SaveState.Saved saved -> texts.text("bar.saved", texts.time(saved.at()));
                    case SaveState.Saving _ -> texts.text("bar.saving");
                    case SaveState.Failed failed ->
                            texts.text("bar.failed", failed.edits(), failed.message());
                };
        String line =
                String.join(
                        "  ·  ",
                        java.util.stream.Stream.of(position, saving, memory)
                                .filter(part -> !part.isEmpty())
                                .toList());
        facts.setText(line);
        facts.getAccessibleContext().setAccessibleName(line);
        boolean failed = save instanceof SaveState.Failed;
        facts.setForeground((failed ? Ink.WARNING : Ink.FAINT_TEXT).color());
    }

    /** Shows work behind the window, or hides it. */
    void job(Jobs.State state) {
        job.show(state);
    }

    /** Shows a sentence for a while, and lets screen readers speak it. */
    void say(String sentence) {
        fading.cancel();
        message.setText(sentence);
        message.setForeground(Ink.ACCENT.color());
        Spoken.say(message, sentence);
        fading = runners.delays().after(MESSAGE_STAYS, () -> message.setText(""));
    }

    void restyle() {
        refresh();
    }
}
