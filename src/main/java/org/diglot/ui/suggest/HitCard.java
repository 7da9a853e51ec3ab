package org.diglot.ui.suggest;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.MarkedText;
import org.diglot.memory.Surroundings;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.ui.editor.CellPane;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.InkLine;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.WrappedText;
import org.jspecify.annotations.Nullable;

import java.awt.BorderLayout;
import java.util.function.Function;

import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.text.BadLocationException;

/** A hit: both texts with what was found, and, unfolded, what stands beside them. */
final class HitCard extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final JPanel before = stack();
    private final JPanel after = stack();
    private final JToggleButton unfold = new JToggleButton();

    HitCard(
            ConcordanceHit hit,
            String place,
            Texts texts,
            Function<VersionTag, ColumnStyle> styles) {
        super(new StackLayout(UIScale.scale(6)));
        this.texts = texts;
        this.styles = styles;
        setOpaque(false);
        int gap = UIScale.scale(12);
        setBorder(
                BorderFactory.createCompoundBorder(
                        InkLine.above(), BorderFactory.createEmptyBorder(gap, gap, gap, gap)));
        add(before);
        add(text(hit.source(), Ink.TEXT));
        MarkedText target = hit.target();
        if (target != null) {
            add(text(target, Ink.TEXT));
        }
        add(after);
        add(foot(place));
    }

    private static JPanel stack() {
        JPanel stack = new JPanel(new StackLayout(UIScale.scale(4)));
        stack.setOpaque(false);
        stack.setVisible(false);
        return stack;
    }

    private JPanel foot(String place) {
        JPanel foot = new JPanel(new BorderLayout(UIScale.scale(8), 0));
        foot.setOpaque(false);
        foot.add(new WrappedText(place, Ink.FAINT_TEXT));
        unfold.setText(texts.text("concordance.unfold"));
        unfold.setToolTipText(texts.text("concordance.unfold.tip"));
        unfold.putClientProperty(
                FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        foot.add(unfold, BorderLayout.LINE_END);
        return foot;
    }

    /** Tells {@code asked} when the user wants to see what stands beside the hit. */
    void connect(Runnable asked) {
        unfold.addActionListener(event -> {
            if (unfold.isSelected()) {
                asked.run();
            } else {
                show(before, null);
                show(after, null);
            }
        });
    }

    /** Shows what stands beside the hit. */
    void show(Surroundings surroundings) {
        show(before, surroundings.before());
        show(after, surroundings.after());
        if (surroundings.equals(Surroundings.UNKNOWN)) {
            after.add(new WrappedText(texts.text("concordance.alone"), Ink.FAINT_TEXT));
            after.setVisible(true);
        }
        revalidate();
        repaint();
    }

    private void show(JPanel place, @Nullable ConcordanceHit neighbour) {
        place.removeAll();
        place.setVisible(neighbour != null);
        if (neighbour != null) {
            place.add(text(neighbour.source(), Ink.FAINT_TEXT));
            MarkedText target = neighbour.target();
            if (target != null) {
                place.add(text(target, Ink.FAINT_TEXT));
            }
        }
    }

    private CellPane text(MarkedText marked, Ink ink) {
        CellPane pane = CellPane.toRead();
        pane.style(styles.apply(marked.version()));
        pane.setOpaque(false);
        pane.setForeground(ink.color());
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.content(Content.of(marked.text()));
        marked.spans().forEach(span -> pane.highlight(span.start(), span.end()));
        marked.guesses().forEach(span -> guess(pane, span));
        pane.getAccessibleContext().setAccessibleName(marked.text());
        return pane;
    }

    private static void guess(CellPane pane, MarkedText.Span span) {
        try {
            pane.getHighlighter().addHighlight(span.start(), span.end(), new GuessPainter());
        } catch (BadLocationException e) {
            throw new IllegalStateException("A place outside the text", e);
        }
    }
}
