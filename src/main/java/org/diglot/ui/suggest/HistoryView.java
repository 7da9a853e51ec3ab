package org.diglot.ui.suggest;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.Stamp;
import org.diglot.model.VersionTag;
import org.diglot.project.Past;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.InkLine;
import org.diglot.ui.look.StackLayout;
import org.diglot.ui.look.StackPanel;
import org.diglot.ui.look.StatusIcon;
import org.diglot.ui.look.WrappedText;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** What a cell said before: who, when, what was changed, and a way back. */
public final class HistoryView extends JPanel implements HistoryDisplay {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final transient Consumer<Past> restore;
    private final JScrollPane scroll = new JScrollPane();
    private transient Runnable again = () -> {};

    /**
     * A view that shows nothing yet.
     *
     * @param restore is told what shall be brought back
     */
    public HistoryView(
            Texts texts, Function<VersionTag, ColumnStyle> styles, Consumer<Past> restore) {
        super(new BorderLayout());
        this.texts = texts;
        this.styles = styles;
        this.restore = restore;
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setName("history");
        scroll.getAccessibleContext().setAccessibleName(texts.text("tab.history"));
        add(scroll, BorderLayout.CENTER);
        showMessage("history.none");
    }

    @Override
    public void showPast(VersionTag version, List<Past> past) {
        again = () -> showPast(version, past);
        StackPanel column = new StackPanel(0);
        past.forEach(one -> column.add(card(version, one)));
        show(column);
    }

    private JPanel card(VersionTag version, Past past) {
        JPanel card = new JPanel(new StackLayout(UIScale.scale(6)));
        card.setOpaque(false);
        int gap = UIScale.scale(12);
        card.setBorder(
                BorderFactory.createCompoundBorder(
                        InkLine.below(), BorderFactory.createEmptyBorder(gap, gap, gap, gap)));
        card.add(heading(past));
        if (!(past.change().oldText() + past.change().newText()).isBlank()) {
            card.add(new DifferencePane(past.change(), styles.apply(version), texts));
        }
        return card;
    }

    private JPanel heading(Past past) {
        JPanel heading = new JPanel(new BorderLayout());
        heading.setOpaque(false);
        JLabel who =
                new JLabel(words(past), new StatusIcon(past.variant().state()), JLabel.LEADING);
        who.setForeground(Ink.FAINT_TEXT.color());
        heading.add(who, BorderLayout.CENTER);
        JButton back = new JButton(texts.text("history.restore"));
        back.getAccessibleContext()
                .setAccessibleName(texts.text("history.restore-spoken", words(past)));
        back.addActionListener(event -> restore.accept(past));
        heading.add(back, BorderLayout.LINE_END);
        return heading;
    }

    private String words(Past past) {
        Stamp stamp = past.stamp();
        List<String> parts = new ArrayList<>();
        parts.add(texts.text("status." + past.variant().status().word()));
        if (stamp.author() != null) {
            parts.add(stamp.author());
        }
        if (stamp.time() != null) {
            parts.add(texts.date(stamp.time()) + " " + texts.time(stamp.time()));
        }
        return String.join(" · ", parts);
    }

    @Override
    public void showMessage(String key, Object... arguments) {
        again = () -> showMessage(key, arguments);
        StackPanel column = new StackPanel(0);
        JPanel room = new JPanel(new StackLayout(0));
        room.setOpaque(false);
        int gap = UIScale.scale(12);
        room.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
        room.add(new WrappedText(texts.text(key, arguments), Ink.FAINT_TEXT));
        column.add(room);
        show(column);
    }

    private void show(StackPanel column) {
        column.setBackground(Ink.PAPER.color());
        scroll.getViewport().setBackground(Ink.PAPER.color());
        scroll.setViewportView(column);
    }

    /** Theme, fonts or sizes have changed. */
    public void restyle() {
        again.run();
    }
}
