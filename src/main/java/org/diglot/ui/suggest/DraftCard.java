package org.diglot.ui.suggest;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.memory.Draft;
import org.diglot.memory.DraftPiece;
import org.diglot.model.Inline;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.ui.editor.CellPane;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.StatusIcon;
import org.diglot.ui.look.WrappedText;

import java.awt.Font;
import java.util.List;

import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;

/**
 * A draft that can be taken: its number in a dashed box, what kind it is, what it says with the
 * made pieces marked, and what they are made of.
 */
final class DraftCard extends SuggestionCard {
    private static final long serialVersionUID = 1L;

    private final Badge badge;
    private final transient Texts texts;

    /**
     * A card.
     *
     * @param kind the word for what it is, such as adapted
     */
    DraftCard(Suggestion suggestion, Draft draft, String kind, Frame frame) {
        super(new StackLayout(UIScale.scale(4)));
        this.texts = frame.texts();
        this.badge = Badge.dashed(suggestion.number());
        List<String> made = new DraftTexts(texts).phrases(draft);
        setName("suggestion-" + suggestion.number());
        add(heading(kind));
        CellPane text = text(draft, frame.style());
        add(text);
        made.forEach(phrase -> add(new WrappedText(phrase, Ink.FAINT_TEXT)));
        text.addMouseListener(frame.take());
        addMouseListener(frame.take());
        getAccessibleContext()
                .setAccessibleName(
                        texts.text(
                                "draft.spoken",
                                suggestion.number(),
                                kind,
                                suggestion.content().plainText(),
                                String.join("; ", made)));
    }

    private JPanel heading(String kind) {
        JPanel heading = new JPanel(new MigLayout("insets 0, gap " + UIScale.scale(8)));
        heading.setOpaque(false);
        JLabel word = new JLabel(kind);
        word.setFont(word.getFont().deriveFont(Font.BOLD));
        JLabel status =
                new JLabel(
                        texts.text("status.draft"),
                        new StatusIcon(State.of(Status.DRAFT)),
                        JLabel.LEADING);
        status.setForeground(Ink.FAINT_TEXT.color());
        heading.add(badge);
        heading.add(word);
        heading.add(status, "wmin 0");
        return heading;
    }

    private static CellPane text(Draft draft, ColumnStyle style) {
        CellPane pane = CellPane.toRead();
        still(pane);
        pane.style(style);
        pane.setOpaque(false);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.content(draft.content());
        int at = 0;
        for (DraftPiece piece : draft.pieces()) {
            int end = at + length(piece);
            if (piece.isMade() && end > at) {
                pane.highlight(at, end);
            }
            at = end;
        }
        pane.getAccessibleContext().setAccessibleName(draft.content().plainText());
        return pane;
    }

    /** A code is one char in a pane. */
    private static int length(DraftPiece piece) {
        return piece.content().pieces().stream()
                .mapToInt(part -> part instanceof Inline.Text(String value) ? value.length() : 1)
                .sum();
    }

    @Override
    void choose(boolean now) {
        badge.choose(now);
    }
}
