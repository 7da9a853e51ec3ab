package org.diglot.ui.suggest;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.memory.Adaptation;
import org.diglot.memory.MarkedText;
import org.diglot.memory.Match;
import org.diglot.memory.Parts;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.ui.editor.CellPane;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.InkLine;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.StackPanel;
import org.diglot.ui.look.WrappedText;
import org.jspecify.annotations.Nullable;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.border.Border;

/** The matches beside the text, the best on top. Painting thread only. */
public final class SuggestView extends JPanel implements SuggestDisplay {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_INSIDE = 3;
    private static final int SHOWN_EXAMPLES = 2;

    private final transient Texts texts;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final transient IntConsumer take;
    private final transient ReasonTexts reasons;
    private final transient List<SuggestionCard> cards = new ArrayList<>();
    private final JScrollPane scroll = new JScrollPane();
    private transient Runnable again = () -> showNothing("suggest.nowhere");
    private final transient VersionTag source;

    /**
     * An empty pane.
     *
     * @param source the language of the document's source
     * @param styles how each version is set
     * @param take is told the number of a suggestion that is double-clicked
     */
    public SuggestView(
            Texts texts,
            VersionTag source,
            Function<VersionTag, ColumnStyle> styles,
            IntConsumer take) {
        super(new BorderLayout());
        this.texts = texts;
        this.source = source;
        this.styles = styles;
        this.take = take;
        this.reasons = new ReasonTexts(texts);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setName("suggestions");
        scroll.getAccessibleContext().setAccessibleName(texts.text("suggest.name"));
        add(scroll, BorderLayout.CENTER);
    }

    @Override
    public void showOffer(Offer offer) {
        again = () -> showOffer(offer);
        cards.clear();
        StackPanel column = new StackPanel(0);
        Match match = null;
        JPanel group = new JPanel();
        for (Suggestion suggestion : offer.suggestions()) {
            Match of = match(suggestion);
            if (of == null) {
                group = framed();
                group.add(new WrappedText(texts.text("draft.no-match"), Ink.FAINT_TEXT));
                column.add(group);
            } else if (!of.equals(match)) {
                match = of;
                group = group(of);
                column.add(group);
            }
            group.add(card(suggestion));
        }
        offer.inside().stream().limit(SHOWN_INSIDE).forEach(one -> column.add(inside(one)));
        show(column);
        if (!cards.isEmpty()) {
            showChosen(0);
        }
        SwingUtilities.invokeLater(() -> scroll.getViewport().setViewPosition(new Point()));
    }

    private static @Nullable Match match(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Found found -> found.match();
            case Suggestion.Adapted adapted -> adapted.adapted().match();
            case Suggestion.Assembled _ -> null;
        };
    }

    private SuggestionCard card(Suggestion suggestion) {
        SuggestionCard.Frame frame =
                new SuggestionCard.Frame(
                        texts,
                        styles.apply(suggestion.version()),
                        SuggestionCard.onDoubleClick(() -> take.accept(suggestion.number())));
        SuggestionCard card =
                switch (suggestion) {
                    case Suggestion.Found found -> new VariantCard(found, frame);
                    case Suggestion.Adapted(int _, var adapted) ->
                            new DraftCard(suggestion, adapted.draft(), adapted(adapted), frame);
                    case Suggestion.Assembled(int _, var _, var draft) ->
                            new DraftCard(suggestion, draft, texts.text("draft.assembled"), frame);
                };
        cards.add(card);
        return card;
    }

    /** The score is that of the match; what was adapted is not added to it. */
    private String adapted(Adaptation adapted) {
        double percent = adapted.variant().score().percent() / 100.0 + 1e-9;
        return texts.text("draft.adapted", texts.percent(percent));
    }

    private JPanel group(Match match) {
        JPanel group = framed();
        group.add(new DifferencePane(match.diff(), styles.apply(source), texts));
        group.add(new WrappedText(reasons.sentence(match.reasons()), Ink.FAINT_TEXT));
        return group;
    }

    private static JPanel framed() {
        JPanel group = new JPanel(new StackLayout(UIScale.scale(8)));
        group.setOpaque(false);
        group.setBorder(line(14));
        return group;
    }

    /** A longer unit that contains a part of the segment; it can be read, not taken. */
    private JPanel inside(Parts.Inside part) {
        JPanel group = framed();
        group.add(new WrappedText(texts.text("draft.inside"), Ink.FAINT_TEXT));
        part.examples().stream()
                .limit(SHOWN_EXAMPLES)
                .forEach(hit -> {
                    group.add(text(hit.source()));
                    MarkedText target = hit.target();
                    if (target != null) {
                        group.add(text(target));
                    }
                    String memory = VariantCard.shortName(hit.place().memory());
                    group.add(new WrappedText(memory, Ink.FAINT_TEXT));
                });
        return group;
    }

    private CellPane text(MarkedText marked) {
        CellPane pane = CellPane.toRead();
        SuggestionCard.still(pane);
        pane.style(styles.apply(marked.version()));
        pane.setOpaque(false);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.content(Content.of(marked.text()));
        marked.spans().forEach(span -> pane.highlight(span.start(), span.end()));
        pane.getAccessibleContext().setAccessibleName(marked.text());
        return pane;
    }

    private static Border line(int space) {
        int gap = UIScale.scale(space);
        return BorderFactory.createCompoundBorder(
                InkLine.below(), BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    }

    private void show(JComponent content) {
        content.setBackground(Ink.PAPER.color());
        scroll.getViewport().setBackground(Ink.PAPER.color());
        scroll.setViewportView(content);
    }

    @Override
    public void showChosen(int index) {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).choose(i == index);
        }
        SuggestionCard card = cards.get(index);
        card.scrollRectToVisible(new Rectangle(0, 0, card.getWidth(), card.getHeight()));
    }

    @Override
    public void showNothing(String key, Object... arguments) {
        again = () -> showNothing(key, arguments);
        cards.clear();
        StackPanel column = new StackPanel(0);
        WrappedText text = new WrappedText(texts.text(key, arguments), Ink.FAINT_TEXT);
        column.setBorder(BorderFactory.createEmptyBorder());
        JPanel room = new JPanel(new StackLayout(0));
        room.setOpaque(false);
        int gap = UIScale.scale(18);
        room.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        room.add(text);
        column.add(room);
        show(column);
    }

    /** Theme, fonts or sizes have changed. */
    public void restyle() {
        again.run();
    }
}
