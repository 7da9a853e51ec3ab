package org.diglot.ui.suggest;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.Note;
import org.diglot.model.VersionTag;
import org.diglot.ui.kit.NoteTexts;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.StackPanel;
import org.diglot.ui.look.WrappedText;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** What was remarked on the segment, text by text. Painting thread only. */
public final class NotesView extends JPanel implements NotesDisplay {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final transient IntConsumer counted;
    private final JScrollPane scroll = new JScrollPane();
    private transient List<NotesPresenter.Remarks> shown = List.of();

    /**
     * A view that shows nothing yet.
     *
     * @param styles how each version is set
     * @param counted is told how many notes the text under the caret has
     */
    public NotesView(Texts texts, Function<VersionTag, ColumnStyle> styles, IntConsumer counted) {
        super(new BorderLayout());
        this.texts = texts;
        this.styles = styles;
        this.counted = counted;
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setName("notes");
        scroll.getAccessibleContext().setAccessibleName(texts.text("tab.notes"));
        add(scroll, BorderLayout.CENTER);
    }

    @Override
    public void showNotes(List<NotesPresenter.Remarks> remarks) {
        shown = List.copyOf(remarks);
        StackPanel column = new StackPanel(0);
        column.setBackground(Ink.PAPER.color());
        if (shown.isEmpty()) {
            JPanel none = padded();
            none.add(new WrappedText(texts.text("notes.none"), Ink.FAINT_TEXT));
            column.add(none);
        }
        shown.forEach(one -> column.add(card(one)));
        scroll.getViewport().setBackground(Ink.PAPER.color());
        scroll.setViewportView(column);
        counted.accept(
                shown.stream()
                        .filter(NotesPresenter.Remarks::isHere)
                        .mapToInt(one -> one.notes().size())
                        .sum());
    }

    private JPanel card(NotesPresenter.Remarks remarks) {
        JPanel card = padded();
        card.setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createMatteBorder(0, 0, 1, 0, Ink.LINE.color()),
                        card.getBorder()));
        card.add(new WrappedText(name(remarks.version()), Ink.FAINT_TEXT));
        for (Note note : remarks.notes()) {
            WrappedText text = new WrappedText(NoteTexts.of(note, texts), Ink.TEXT);
            // A note speaks of words of the version, so its letters are at hand.
            text.setFont(styles.apply(remarks.version()).font());
            card.add(text);
        }
        return card;
    }

    private String name(VersionTag version) {
        String name = version.displayName(texts.locale());
        return name.substring(0, 1).toUpperCase(texts.locale()) + name.substring(1);
    }

    private static JPanel padded() {
        JPanel panel = new JPanel(new StackLayout(UIScale.scale(6)));
        panel.setOpaque(false);
        int gap = UIScale.scale(14);
        panel.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        return panel;
    }

    /** Theme, fonts or sizes have changed. */
    public void restyle() {
        showNotes(shown);
    }
}
