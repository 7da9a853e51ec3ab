package org.diglot.ui.suggest;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import com.formdev.flatlaf.util.UIScale;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.MarkedText;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.ui.editor.CellPane;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.StackPanel;
import org.diglot.ui.look.WrappedText;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;

/** Where words were used before: a line to type them in, and the texts with the words marked. */
public final class ConcordanceView extends JPanel implements ConcordanceDisplay {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final JTextField field = new JTextField();
    private final JScrollPane scroll = new JScrollPane();
    private transient Consumer<String> ask = words -> {};
    private transient Runnable again;

    /** A view that asks nobody yet. */
    public ConcordanceView(Texts texts, Function<VersionTag, ColumnStyle> styles) {
        super(new BorderLayout());
        this.texts = texts;
        this.styles = styles;
        this.again = () -> showMessage("concordance.start");
        int gap = UIScale.scale(10);
        field.setName("concordance");
        field.getAccessibleContext().setAccessibleName(texts.text("concordance.name"));
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, texts.text("concordance.placeholder"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        field.addActionListener(event -> ask.accept(field.getText()));
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        top.add(field);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setName("concordance-hits");
        scroll.getAccessibleContext().setAccessibleName(texts.text("concordance.hits"));
        add(top, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        again.run();
    }

    /** Tells {@code asked} what is looked for. */
    public void connect(Consumer<String> asked) {
        ask = asked;
    }

    /** Looks for words; if there are none, the user is to type them. */
    public void open(String words) {
        if (words.isEmpty()) {
            field.requestFocusInWindow();
            field.selectAll();
        } else {
            field.setText(words);
            ask.accept(words);
        }
    }

    @Override
    public void showHits(ConcordancePage page) {
        again = () -> showHits(page);
        StackPanel column = new StackPanel(0);
        String count = texts.text("concordance.count", page.hits().size(), page.total());
        column.add(padded(new WrappedText(count, Ink.FAINT_TEXT)));
        page.hits().forEach(hit -> column.add(card(hit)));
        show(column);
    }

    private JPanel card(ConcordanceHit hit) {
        JPanel card = new JPanel(new StackLayout(UIScale.scale(6)));
        card.setOpaque(false);
        int gap = UIScale.scale(12);
        card.setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createMatteBorder(1, 0, 0, 0, Ink.LINE.color()),
                        BorderFactory.createEmptyBorder(gap, gap, gap, gap)));
        card.add(text(hit.source()));
        MarkedText target = hit.target();
        if (target != null) {
            card.add(text(target));
        }
        String place = hit.place().document();
        card.add(new WrappedText(place.substring(place.lastIndexOf('/') + 1), Ink.FAINT_TEXT));
        return card;
    }

    private CellPane text(MarkedText marked) {
        CellPane pane = CellPane.toRead();
        pane.style(styles.apply(marked.version()));
        pane.setOpaque(false);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.content(Content.of(marked.text()));
        marked.spans().forEach(span -> pane.highlight(span.start(), span.end()));
        pane.getAccessibleContext().setAccessibleName(marked.text());
        return pane;
    }

    private static JPanel padded(WrappedText text) {
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
    }

    @Override
    public void showMessage(String key, Object... arguments) {
        again = () -> showMessage(key, arguments);
        StackPanel column = new StackPanel(0);
        column.add(padded(new WrappedText(texts.text(key, arguments), Ink.FAINT_TEXT)));
        show(column);
    }

    /** Theme, fonts or sizes have changed. */
    public void restyle() {
        again.run();
    }
}
