package org.diglot.ui.notes;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.Note;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.kit.NoteTexts;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.FieldKeys;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.InkLine;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.StackPanel;
import org.diglot.ui.look.WrappedText;
import org.jspecify.annotations.Nullable;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** The remarks on the segment, version by version, and a place to write one. */
public final class NotesView extends JPanel implements NotesDisplay {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final transient Runnable done;
    private final JScrollPane scroll = new JScrollPane();
    private final JLabel caption = new JLabel();
    private final JTextArea area = new JTextArea(3, 20);
    private final JButton add;
    private final JButton cancel;
    private transient @Nullable NotesPresenter presenter;
    private transient Shown shown = new Shown(List.of(), Optional.empty());
    private transient @Nullable Changing changing;
    private String beginning = "";

    /** The remark that is being changed. */
    private record Changing(Cell cell, Note note) {}

    /**
     * A view that shows nothing yet.
     *
     * @param styles how the texts of the versions are set
     * @param done the user wants back to the text
     */
    public NotesView(Texts texts, Function<VersionTag, ColumnStyle> styles, Runnable done) {
        super(new BorderLayout());
        this.texts = texts;
        this.styles = styles;
        this.done = done;
        this.add = new JButton(texts.text("notes.add"));
        this.cancel = new JButton(texts.text("notes.cancel"));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setName("notes");
        scroll.getAccessibleContext().setAccessibleName(texts.text("tab.notes"));
        area.setName("note");
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        // The tabulator leads to the buttons; nobody needs one in a note.
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        FieldKeys.on(area, "ctrl ENTER", this::keep);
        FieldKeys.on(area, "ESCAPE", done); // what was begun stays, and is kept in the end
        add.addActionListener(event -> keep());
        cancel.addActionListener(event -> giveUp());
        caption.setLabelFor(area);
        add(scroll, BorderLayout.CENTER);
        add(writing(), BorderLayout.SOUTH);
        restyle();
    }

    private JPanel writing() {
        JPanel panel = new JPanel(new BorderLayout(0, UIScale.scale(6)));
        int gap = UIScale.scale(12);
        panel.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        panel.add(caption, BorderLayout.NORTH);
        panel.add(new JScrollPane(area), BorderLayout.CENTER);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), 0));
        buttons.add(cancel);
        buttons.add(add);
        panel.add(buttons, BorderLayout.SOUTH);
        return panel;
    }

    /** Tells {@code other} what the user does. */
    public void connect(NotesPresenter other) {
        presenter = other;
    }

    private NotesPresenter presenter() {
        return Objects.requireNonNull(presenter);
    }

    /** What somebody has begun to write is kept where it was meant to be. */
    @Override
    public void show(Shown now) {
        Optional<Cell> before = shown.writable();
        if (!now.writable().equals(before)) {
            store();
        }
        shown = now;
        restyle();
        SwingUtilities.invokeLater(() -> scroll.getViewport().setViewPosition(new Point()));
    }

    /** Theme, fonts or sizes have changed. */
    public void restyle() {
        StackPanel column = new StackPanel(0);
        column.setBackground(Ink.PAPER.color());
        if (shown.groups().isEmpty()) {
            column.add(padded(new WrappedText(texts.text("notes.none"), Ink.FAINT_TEXT)));
        }
        shown.groups().forEach(group -> add(column, group));
        scroll.getViewport().setBackground(Ink.PAPER.color());
        scroll.setViewportView(column);
        showWriting();
    }

    private void showWriting() {
        Changing now = changing;
        String where =
                now != null
                        ? texts.text("notes.change", name(now.cell().version()))
                        : shown.writable()
                                .map(cell -> texts.text("notes.new", name(cell.version())))
                                .orElse(texts.text("notes.nowhere"));
        boolean possible = now != null || shown.writable().isPresent();
        caption.setText(where);
        caption.setForeground(Ink.FAINT_TEXT.color());
        area.setEnabled(possible);
        area.getAccessibleContext().setAccessibleName(where);
        add.setText(texts.text(now == null ? "notes.add" : "notes.keep"));
        add.setEnabled(possible);
        cancel.setEnabled(possible);
    }

    private String name(VersionTag version) {
        return version.displayName(texts.locale());
    }

    private void add(StackPanel column, Group group) {
        JLabel heading = new JLabel(name(group.version()));
        heading.setFont(heading.getFont().deriveFont(Font.BOLD));
        column.add(padded(heading));
        group.notes().forEach(note -> column.add(card(group, note)));
    }

    private static JPanel padded(JComponent content) {
        JPanel room = new JPanel(new StackLayout(0));
        room.setOpaque(false);
        int gap = UIScale.scale(12);
        room.setBorder(BorderFactory.createEmptyBorder(gap, gap, 0, gap));
        room.add(content);
        return room;
    }

    private JPanel card(Group group, Note note) {
        JPanel card = new JPanel(new StackLayout(UIScale.scale(4)));
        card.setOpaque(false);
        int gap = UIScale.scale(12);
        card.setBorder(
                BorderFactory.createCompoundBorder(
                        InkLine.below(),
                        BorderFactory.createEmptyBorder(UIScale.scale(6), gap, gap / 2, gap)));
        WrappedText text = new WrappedText(NoteTexts.of(note, texts), Ink.TEXT);
        text.setFont(styles.apply(group.version()).font());
        card.add(text);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(6), 0));
        buttons.setOpaque(false);
        if (presenter().place(group.version(), note).isPresent()) {
            buttons.add(
                    button("notes.show", note, () -> presenter().reveal(group.version(), note)));
        }
        if (group.isOpen()) {
            buttons.add(
                    button(
                            "notes.edit",
                            note,
                            () -> in(group.version(), cell -> change(cell, note))));
            buttons.add(
                    button(
                            "notes.delete",
                            note,
                            () -> in(group.version(), cell -> delete(cell, note))));
        }
        if (buttons.getComponentCount() > 0) {
            card.add(buttons);
        }
        return card;
    }

    private JButton button(String key, Note note, Runnable action) {
        JButton button = new JButton(texts.text(key));
        button.putClientProperty(
                FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        button.putClientProperty(FlatClientProperties.MINIMUM_WIDTH, 0);
        button.getAccessibleContext()
                .setAccessibleName(texts.text(key) + ": " + NoteTexts.of(note, texts));
        button.addActionListener(event -> action.run());
        return button;
    }

    private void in(VersionTag version, Consumer<Cell> action) {
        presenter().here(version).ifPresent(action);
    }

    private void delete(Cell cell, Note note) {
        presenter().change(cell, note, "");
    }

    private void change(Cell cell, Note note) {
        changing = new Changing(cell, note);
        area.setText(note.text());
        showWriting();
        area.requestFocusInWindow();
    }

    @Override
    public void write(String first) {
        beginning = first;
        changing = null;
        area.append(first);
        showWriting();
        area.setCaretPosition(area.getDocument().getLength());
        area.requestFocusInWindow();
    }

    private void keep() {
        store();
        done.run();
    }

    private void store() {
        Changing now = changing;
        String text = area.getText();
        area.setText("");
        changing = null;
        if (now == null && !text.equals(beginning)) {
            shown.writable().ifPresent(cell -> presenter().add(cell, text));
        } else if (now != null && !text.isBlank()) {
            presenter().change(now.cell(), now.note(), text);
        }
        showWriting();
    }

    private void giveUp() {
        changing = null;
        area.setText("");
        showWriting();
        done.run();
    }
}
