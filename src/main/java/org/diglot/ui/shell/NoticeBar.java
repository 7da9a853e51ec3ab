package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.InkLine;
import org.diglot.ui.look.WrappedText;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;

/** What the user must not miss, such as edits that were recovered; stays until it is dismissed. */
final class NoticeBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Runnable dismissed;
    private transient List<String> shown = List.of();
    private transient boolean warns;

    /** An empty bar, not seen. */
    NoticeBar(Texts texts, Runnable dismissed) {
        super(new BorderLayout(UIScale.scale(14), 0));
        this.texts = texts;
        this.dismissed = dismissed;
        int gap = UIScale.scale(8);
        setName("notices");
        getAccessibleContext().setAccessibleName(texts.text("notice.name"));
        setBorder(
                BorderFactory.createCompoundBorder(
                        InkLine.below(),
                        BorderFactory.createEmptyBorder(gap, 2 * gap, gap, 2 * gap)));
        setVisible(false);
    }

    /** Shows one more warning, unless it is there. */
    void add(String sentence) {
        warns = true;
        more(sentence);
    }

    /** Shows what came of work the user asked for, beside what is there. */
    void tell(String sentence) {
        warns &= isVisible();
        more(sentence);
    }

    private void more(String sentence) {
        if (!shown.contains(sentence)) {
            List<String> all = new ArrayList<>(shown);
            all.add(sentence);
            lay(all);
        }
    }

    /** Shows these warnings; none hides the bar. */
    void show(List<String> sentences) {
        warns = true;
        lay(sentences);
    }

    private void lay(List<String> sentences) {
        shown = List.copyOf(sentences);
        removeAll();
        setVisible(!sentences.isEmpty());
        if (!sentences.isEmpty()) {
            Ink ink = warns ? Ink.WARNING : Ink.TEXT;
            add(new WrappedText(String.join("\n", sentences), ink), BorderLayout.CENTER);
            JButton dismiss = new JButton(texts.text("notice.dismiss"));
            dismiss.setName("dismiss");
            dismiss.addActionListener(event -> {
                show(List.of());
                dismissed.run();
            });
            add(dismiss, BorderLayout.LINE_END);
        }
        revalidate();
    }
}
