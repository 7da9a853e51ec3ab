package org.diglot.ui.prefs;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.CommandKeys;
import org.diglot.ui.look.Ink;

import java.awt.Dialog;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** Asks for keys by letting the user press them, and says to whom they belong so far. */
final class KeyCapture {
    private final Texts texts;
    private final Command command;
    private final List<Command> all;
    private final JDialog dialog;
    private final JLabel verdict = new JLabel(" ");
    private final JButton accept;
    private Optional<Shortcut> pressed = Optional.empty();
    private boolean accepted;

    private KeyCapture(Window owner, Texts texts, Command command, List<Command> all) {
        this.texts = texts;
        this.command = command;
        this.all = all;
        this.dialog =
                new JDialog(
                        owner, texts.text("capture.title"), Dialog.ModalityType.APPLICATION_MODAL);
        this.accept = new JButton(texts.text("dialog.ok"));
    }

    /** The keys pressed; empty if the user thinks better of it. */
    static Optional<Shortcut> ask(Window owner, Texts texts, Command command, List<Command> all) {
        KeyCapture capture = new KeyCapture(owner, texts, command, all);
        capture.build(owner);
        capture.dialog.setVisible(true);
        return capture.accepted ? capture.pressed : Optional.empty();
    }

    private void build(Window owner) {
        int gap = UIScale.scale(16);
        JPanel panel =
                new JPanel(
                        new MigLayout(
                                "wrap 1, insets " + gap + "px",
                                "[grow,fill," + UIScale.scale(380) + "px]"));
        Field field = new Field();
        JLabel prompt = new JLabel(texts.text("capture.prompt", command.caption(texts)));
        prompt.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(prompt.getText());
        verdict.setName("verdict");
        JPanel buttons = new JPanel(new MigLayout("insets 0", "push[][]"));
        JButton cancel = new JButton(texts.text("dialog.cancel"));
        cancel.addActionListener(event -> dialog.dispose());
        accept.setName("accept");
        accept.setEnabled(false);
        accept.addActionListener(event -> accept());
        buttons.add(accept);
        buttons.add(cancel);
        panel.add(prompt);
        panel.add(field);
        panel.add(verdict);
        panel.add(buttons, "gaptop " + gap);
        dialog.setName("capture");
        dialog.setContentPane(panel);
        dialog.getRootPane().setDefaultButton(accept);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
    }

    private void accept() {
        accepted = true;
        dialog.dispose();
    }

    /** Says what pressing OK would do. */
    private void judge(Shortcut keys) {
        boolean typing = keys.isForText();
        pressed = typing ? Optional.empty() : Optional.of(keys);
        accept.setEnabled(!typing);
        String words = keys.words(texts);
        Optional<Command> holder =
                all.stream().filter(other -> other.shortcuts().contains(keys)).findFirst();
        if (typing) {
            say(texts.text("capture.typing", words), Ink.WARNING);
        } else if (holder.isEmpty() || holder.get().name().equals(command.name())) {
            say(texts.text("capture.free", words), Ink.FAINT_TEXT);
        } else {
            String sentence = texts.text("capture.taken", words, holder.get().caption(texts));
            say(sentence, Ink.WARNING);
        }
        accept.setText(texts.text(holder.isPresent() && !typing ? "capture.take" : "dialog.ok"));
        dialog.pack();
    }

    private void say(String sentence, Ink ink) {
        verdict.setText(sentence);
        verdict.setForeground(ink.color());
    }

    /** Shows the keys that are pressed in it instead of typing them. */
    private final class Field extends JTextField {
        private static final long serialVersionUID = 1L;

        Field() {
            setName("keys");
            setEditable(false);
            putClientProperty(
                    FlatClientProperties.PLACEHOLDER_TEXT, texts.text("capture.placeholder"));
        }

        @Override
        protected void processKeyEvent(KeyEvent event) {
            boolean forDialog =
                    event.getModifiersEx() == 0
                            && (event.getKeyCode() == KeyEvent.VK_ENTER
                                    || event.getKeyCode() == KeyEvent.VK_ESCAPE);
            if (forDialog) {
                super.processKeyEvent(event);
                return;
            }
            if (event.getID() == KeyEvent.KEY_PRESSED) {
                CommandKeys.pressed(event)
                        .ifPresent(keys -> {
                            setText(keys.words(texts));
                            judge(keys);
                        });
            }
            event.consume();
        }
    }
}
