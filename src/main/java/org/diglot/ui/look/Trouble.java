package org.diglot.ui.look;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.project.ProjectException;
import org.diglot.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/**
 * Says that something did not work: a sentence, and folded away what those need who mend the
 * program. Painting thread only.
 */
public final class Trouble {
    private static final String NAME = "trouble-dialog";

    private final Texts texts;
    private final JDialog dialog;
    private final Throwable failure;

    private Trouble(JDialog dialog, Texts texts, Throwable failure) {
        this.dialog = dialog;
        this.texts = texts;
        this.failure = failure;
    }

    /**
     * Shows the failure over {@code place} and returns when it has been read. While one failure is
     * shown, another is not: it is likely to be the same again.
     */
    public static void show(@Nullable Component place, Texts texts, Throwable failure) {
        if (isShown()) {
            return;
        }
        JDialog dialog =
                new JDialog(
                        place == null ? null : SwingUtilities.getWindowAncestor(place),
                        texts.text("window.trouble"),
                        Dialog.ModalityType.APPLICATION_MODAL);
        new Trouble(dialog, texts, failure).build();
        dialog.pack();
        dialog.setLocationRelativeTo(place);
        dialog.setVisible(true);
    }

    private static boolean isShown() {
        return Stream.of(Window.getWindows())
                .anyMatch(window -> window.isShowing() && NAME.equals(window.getName()));
    }

    /** What the user reads: what a room says of itself, or that the fault is ours. */
    static String sentence(Texts texts, Throwable failure) {
        return failure instanceof ProjectException && failure.getMessage() != null
                ? failure.getMessage()
                : texts.text("trouble.fault");
    }

    private void build() {
        int gap = UIScale.scale(18);
        JPanel panel =
                new JPanel(
                        new MigLayout(
                                "wrap 1, insets " + gap + "px, hidemode 3",
                                "[grow,fill," + UIScale.scale(460) + "px]"));
        WrappedText sentence = new WrappedText(sentence(texts, failure), Ink.TEXT);
        sentence.setName("trouble");
        sentence.setColumns(38);
        sentence.setFocusable(true);
        JComponent details = details();
        details.setVisible(false);
        JPanel buttons = buttons(details);
        panel.add(sentence, "wmin 100");
        panel.add(details, "grow, hmin " + UIScale.scale(160) + "px");
        panel.add(buttons, "gaptop " + gap / 2);
        dialog.setName(NAME);
        dialog.setContentPane(panel);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.getAccessibleContext().setAccessibleDescription(sentence.getText());
    }

    private JPanel buttons(JComponent details) {
        JPanel buttons = new JPanel(new MigLayout("insets 0", "[]push[][]"));
        JToggleButton fold = new JToggleButton(texts.text("trouble.details"));
        fold.setName("trouble-details");
        fold.addActionListener(event -> {
            details.setVisible(fold.isSelected());
            dialog.pack();
        });
        JButton copy = new JButton(texts.text("trouble.copy"));
        copy.setName("trouble-copy");
        copy.addActionListener(event ->
                Toolkit.getDefaultToolkit()
                        .getSystemClipboard()
                        .setContents(new StringSelection(trace()), null));
        JButton close = new JButton(texts.text("dialog.ok"));
        close.setName("trouble-close");
        close.addActionListener(event -> dialog.dispose());
        buttons.add(fold);
        buttons.add(copy);
        buttons.add(close);
        dialog.getRootPane().setDefaultButton(close);
        return buttons;
    }

    private JComponent details() {
        JTextArea area = new JTextArea(trace());
        area.setName("trouble-trace");
        area.setEditable(false);
        area.setCaretPosition(0);
        area.getAccessibleContext().setAccessibleName(texts.text("trouble.details"));
        JScrollPane scroll = new JScrollPane(area);
        scroll.setPreferredSize(new Dimension(UIScale.scale(460), UIScale.scale(220)));
        return scroll;
    }

    private String trace() {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
