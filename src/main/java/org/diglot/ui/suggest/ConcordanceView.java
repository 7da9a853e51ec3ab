package org.diglot.ui.suggest;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import com.formdev.flatlaf.util.UIScale;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.ConcordancePage.Counting;
import org.diglot.memory.ExpressionFault;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MatchResult.Guarantee;
import org.diglot.memory.Surroundings;
import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.StackPanel;
import org.diglot.ui.look.WrappedText;

import java.awt.BorderLayout;
import java.awt.Point;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

/**
 * Where words were used before: lines to type words for the source and the translation, and the
 * texts with the words marked.
 */
public final class ConcordanceView extends JPanel implements ConcordanceDisplay {
    private static final long serialVersionUID = 1L;

    /** What the user does here. */
    public interface Listener {
        /** Something is looked for. */
        void asked(Searched searched);

        /** What stands beside a hit is to be shown. */
        void unfolded(ConcordanceHit hit);

        /** The hits are to be saved. */
        void saved(Path file);
    }

    private final transient Texts texts;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final JTextField words;
    private final JTextField inTarget;
    private final JPanel notice = new JPanel(new StackLayout(0));
    private final JScrollPane scroll = new JScrollPane();
    private final transient Map<ConcordanceHit, HitCard> cards = new HashMap<>();
    private transient Listener listener = new Nobody();
    private transient Runnable again;

    /** Before anybody listens. */
    private static final class Nobody implements Listener {
        @Override
        public void asked(Searched searched) {}

        @Override
        public void unfolded(ConcordanceHit hit) {}

        @Override
        public void saved(Path file) {}
    }

    /** A view that asks nobody yet. */
    public ConcordanceView(Texts texts, Function<VersionTag, ColumnStyle> styles) {
        super(new BorderLayout());
        this.texts = texts;
        this.styles = styles;
        this.again = () -> showMessage("concordance.start");
        words = field("concordance", "concordance.name", "concordance.placeholder");
        words.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        inTarget = field("concordance-target", "concordance.target", "concordance.target.hint");
        int gap = UIScale.scale(10);
        JPanel top = new JPanel(new StackLayout(UIScale.scale(6)));
        top.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        top.add(words);
        top.add(inTarget);
        notice.setOpaque(false);
        notice.setVisible(false);
        top.add(notice);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setName("concordance-hits");
        scroll.getAccessibleContext().setAccessibleName(texts.text("concordance.hits"));
        add(top, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        again.run();
    }

    private JTextField field(String name, String caption, String placeholder) {
        JTextField field = new JTextField();
        field.setName(name);
        field.getAccessibleContext().setAccessibleName(texts.text(caption));
        field.setToolTipText(texts.text("concordance.help"));
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.text(placeholder));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        field.addActionListener(event -> ask());
        return field;
    }

    private void ask() {
        notice.setVisible(false);
        listener.asked(new Searched(words.getText(), inTarget.getText()));
    }

    /** Tells {@code other} what the user does. */
    public void connect(Listener other) {
        listener = other;
    }

    /** Looks for words; if there are none, the user is to type them. */
    public void open(String wanted) {
        if (wanted.isEmpty()) {
            words.requestFocusInWindow();
            words.selectAll();
        } else {
            words.setText(wanted);
            inTarget.setText("");
            ask();
        }
    }

    /** Asks where to save the hits. */
    public void save() {
        UsesChooser.choose(this, texts).ifPresent(listener::saved);
    }

    @Override
    public void showHits(ConcordancePage page) {
        again = () -> showHits(page);
        cards.clear();
        StackPanel column = new StackPanel(0);
        column.add(head(page));
        for (ConcordanceHit hit : page.hits()) {
            HitCard card = new HitCard(hit, place(hit, page), texts, styles);
            card.connect(() -> listener.unfolded(hit));
            cards.put(hit, card);
            column.add(card);
        }
        show(column);
    }

    /** The file, and the version where there are several of them. */
    private static String place(ConcordanceHit hit, ConcordancePage page) {
        String file = hit.place().document();
        String name = file.substring(file.lastIndexOf('/') + 1);
        MarkedText target = hit.target();
        long versions =
                page.hits().stream()
                        .map(ConcordanceHit::target)
                        .filter(Objects::nonNull)
                        .map(MarkedText::version)
                        .distinct()
                        .count();
        return target == null || versions < 2 ? name : target.version().value() + " · " + name;
    }

    private JPanel head(ConcordancePage page) {
        String key = page.counting() == Counting.ALL ? "concordance.count" : "concordance.at-least";
        String count = texts.text(key, page.hits().size(), page.total());
        boolean isPartial = page.guarantee() == Guarantee.PARTIAL;
        boolean isGuessing =
                page.hits().stream()
                        .anyMatch(hit ->
                                isGuess(hit.source())
                                        || (hit.target() != null && isGuess(hit.target())));
        JPanel head = new JPanel(new BorderLayout(UIScale.scale(8), UIScale.scale(4)));
        head.setOpaque(false);
        int gap = UIScale.scale(12);
        head.setBorder(BorderFactory.createEmptyBorder(0, gap, UIScale.scale(6), gap));
        head.add(
                new WrappedText(
                        isPartial ? count + " " + texts.text("concordance.partial") : count,
                        Ink.FAINT_TEXT));
        JButton save = new JButton(texts.text("concordance.save"));
        save.setName("concordance-save");
        save.putClientProperty(
                FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        save.addActionListener(event -> save());
        head.add(save, BorderLayout.LINE_END);
        if (isGuessing) {
            head.add(
                    new WrappedText(texts.text("concordance.guessed"), Ink.FAINT_TEXT),
                    BorderLayout.SOUTH);
        }
        return head;
    }

    private static boolean isGuess(MarkedText text) {
        return !text.guesses().isEmpty();
    }

    @Override
    public void showSurroundings(ConcordanceHit hit, Surroundings surroundings) {
        HitCard card = cards.get(hit);
        if (card != null) {
            card.show(surroundings);
        }
    }

    @Override
    public void showFault(ExpressionFault fault) {
        showMessage("concordance.fault", fault.sentence());
        JTextField wrong = words.getText().startsWith("/") ? words : inTarget;
        wrong.requestFocusInWindow();
        wrong.setCaretPosition(Math.min(fault.at(), wrong.getText().length()));
    }

    @Override
    public void showNotice(String key, Object... arguments) {
        notice.removeAll();
        notice.add(new WrappedText(texts.text(key, arguments), Ink.FAINT_TEXT));
        notice.setVisible(true);
        revalidate();
    }

    private static JComponent padded(WrappedText text) {
        JPanel room = new JPanel(new StackLayout(0));
        room.setOpaque(false);
        int gap = UIScale.scale(12);
        room.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        room.add(text);
        return room;
    }

    private void show(StackPanel column) {
        column.setBackground(Ink.PAPER.color());
        scroll.getViewport().setBackground(Ink.PAPER.color());
        scroll.setViewportView(column);
        // The carets of the texts that were just put in want to be seen, the last one at last.
        SwingUtilities.invokeLater(() -> scroll.getViewport().setViewPosition(new Point()));
    }

    @Override
    public void showMessage(String key, Object... arguments) {
        again = () -> showMessage(key, arguments);
        cards.clear();
        StackPanel column = new StackPanel(0);
        column.add(padded(new WrappedText(texts.text(key, arguments), Ink.FAINT_TEXT)));
        show(column);
    }

    /** Theme, fonts or sizes have changed. */
    public void restyle() {
        again.run();
    }
}
