package org.diglot.ui.suggest;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.memory.Match;
import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.StackPanel;
import org.diglot.ui.look.WrappedText;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.border.Border;

/** The matches beside the text, the best on top. Painting thread only. */
public final class SuggestView extends JPanel implements SuggestDisplay {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final transient IntConsumer take;
    private final transient ReasonTexts reasons;
    private final transient List<VariantCard> cards = new ArrayList<>();
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
    public void showSuggestions(List<Suggestion> suggestions) {
        again = () -> showSuggestions(suggestions);
        cards.clear();
        StackPanel column = new StackPanel(0);
        Match match = null;
        JPanel group = new JPanel();
        for (Suggestion suggestion : suggestions) {
            if (!suggestion.match().equals(match)) {
                match = suggestion.match();
                group = group(match);
                column.add(group);
            }
            group.add(card(suggestion));
        }
        show(column);
        showChosen(0);
    }

    private VariantCard card(Suggestion suggestion) {
        ColumnStyle style = styles.apply(suggestion.variant().version());
        VariantCard card =
                new VariantCard(suggestion, texts, style, () -> take.accept(suggestion.number()));
        cards.add(card);
        return card;
    }

    private JPanel group(Match match) {
        JPanel group = new JPanel(new StackLayout(UIScale.scale(8)));
        group.setOpaque(false);
        group.setBorder(line(14));
        group.add(new DifferencePane(match.diff(), styles.apply(source), texts));
        group.add(new WrappedText(reasons.sentence(match.reasons()), Ink.FAINT_TEXT));
        return group;
    }

    private static Border line(int space) {
        int gap = UIScale.scale(space);
        return BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Ink.LINE.color()),
                BorderFactory.createEmptyBorder(gap, gap, gap, gap));
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
        VariantCard card = cards.get(index);
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
