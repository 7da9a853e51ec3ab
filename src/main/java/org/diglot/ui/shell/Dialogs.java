package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.model.Note;
import org.diglot.model.VersionTag;
import org.diglot.ui.kit.NoteTexts;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.TextFont;
import org.diglot.ui.look.WrappedText;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;

/** The small questions that the window asks. */
final class Dialogs {
    private Dialogs() {}

    private static boolean ask(Component owner, String title, Form pane) {
        JDialog dialog = pane.createDialog(owner, title);
        dialog.setName("question");
        dialog.setVisible(true);
        dialog.dispose();
        return pane.isAccepted();
    }

    /** Gives the keyboard to the field that the user came for, not to the button. */
    private static final class Form extends JOptionPane {
        private static final long serialVersionUID = 1L;
        private final JComponent first;
        private final String accept;

        Form(Texts texts, JPanel content, JComponent first) {
            super(content, PLAIN_MESSAGE, OK_CANCEL_OPTION);
            this.first = first;
            this.accept = texts.text("dialog.ok");
            setOptions(new Object[] {accept, texts.text("dialog.cancel")});
            setInitialValue(accept);
        }

        void accept() {
            setValue(accept);
        }

        boolean isAccepted() {
            return accept.equals(getValue());
        }

        @Override
        public void selectInitialValue() {
            first.requestFocusInWindow();
        }
    }

    private static JPanel form() {
        return new JPanel(
                new MigLayout(
                        "wrap 2, insets 0",
                        "[]" + UIScale.scale(12) + "px[grow,fill," + UIScale.scale(260) + "px]"));
    }

    private static void row(JPanel form, String caption, JComponent field) {
        JLabel label = new JLabel(caption);
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(caption);
        form.add(label);
        form.add(field);
    }

    /** Which segment to go to. */
    static Optional<Integer> number(Component owner, Texts texts, int last) {
        JTextField field = new JTextField(8);
        field.setName("number");
        JPanel form = form();
        row(form, texts.text("goto.number", texts.number(last)), field);
        if (!ask(owner, texts.text("goto.title"), new Form(texts, form, field))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(field.getText().strip()));
        } catch (NumberFormatException noNumber) {
            return Optional.of(0);
        }
    }

    /** Which version to add. */
    static Optional<VersionTag> version(Component owner, Texts texts) {
        VersionForm form = new VersionForm(texts);
        return ask(owner, texts.text("version.title"), new Form(texts, form.panel(), form.first()))
                ? form.version()
                : Optional.empty();
    }

    /**
     * What is known when somebody is to remark something.
     *
     * @param notes that are there
     * @param span the words that are selected; empty if the remark is on the whole text
     */
    record Remark(List<Note> notes, String span) {}

    /** What to remark, with the remarks that are there. */
    static Optional<String> note(Component owner, Texts texts, Remark remark) {
        String start = remark.span().isEmpty() ? "" : texts.text("note.on-span", remark.span());
        JTextArea area = new JTextArea(start, 5, 34);
        area.setName("note");
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        // The tabulator leads to the buttons; nobody needs one in a note.
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        area.getAccessibleContext().setAccessibleName(texts.text("note.new"));
        JPanel panel = new JPanel(new MigLayout("wrap 1, insets 0, fillx", "[grow,fill]"));
        for (Note note : remark.notes()) {
            panel.add(new WrappedText(NoteTexts.of(note, texts), Ink.FAINT_TEXT), "wmin 100");
        }
        JLabel caption = new JLabel(texts.text("note.new"));
        caption.setLabelFor(area);
        panel.add(caption);
        panel.add(new JScrollPane(area));
        panel.add(new WrappedText(texts.text("note.keys"), Ink.FAINT_TEXT), "wmin 100");
        Form form = new Form(texts, panel, area);
        FieldKeys.on(area, "ctrl ENTER", form::accept);
        return ask(owner, texts.text("note.title"), form) && !area.getText().equals(start)
                ? Optional.of(area.getText())
                : Optional.empty();
    }

    /** How a version shall be set. */
    static Optional<TextFont> font(Component owner, Texts texts, VersionTag version, TextFont now) {
        JComboBox<String> family =
                new JComboBox<>(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames(texts.locale()));
        family.setName("family");
        family.setSelectedItem(now.family());
        JSpinner size = new JSpinner(new SpinnerNumberModel(now.size(), 8, 48, 1));
        size.setName("size");
        JPanel form = form();
        row(form, texts.text("font.family"), family);
        row(form, texts.text("font.size"), size);
        String title = texts.text("font.title", version.displayName(texts.locale()));
        if (!ask(owner, title, new Form(texts, form, family))) {
            return Optional.empty();
        }
        return Optional.of(
                new TextFont(String.valueOf(family.getSelectedItem()), (Integer) size.getValue()));
    }
}
