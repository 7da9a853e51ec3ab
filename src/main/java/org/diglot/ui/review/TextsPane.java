package org.diglot.ui.review;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.memory.WordDiff;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.project.ReviewFinding;
import org.diglot.project.ReviewTexts;
import org.diglot.project.ReviewWish;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.WrappedText;
import org.diglot.ui.suggest.DifferencePane;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Scrollable;

/** The texts of one finding, one below the other, with what changed word by word. */
final class TextsPane extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final transient VersionTag source;
    private final transient VersionTag version;

    /** A pane for texts of a version and its source. */
    TextsPane(
            Texts texts,
            Function<VersionTag, ColumnStyle> styles,
            VersionTag source,
            VersionTag version) {
        super(
                new MigLayout(
                        "insets " + UIScale.scale(10) + "px, wrap 2, fillx",
                        "[]" + UIScale.scale(14) + "px[grow,fill]"));
        this.texts = texts;
        this.styles = styles;
        this.source = source;
        this.version = version;
        setBackground(Ink.PAPER.color());
    }

    /** Shows one finding. */
    void show(ReviewFinding finding) {
        removeAll();
        ReviewTexts said = finding.texts();
        Content sent = said.sent();
        row("review.text.source", plain(said.source(), source));
        row(
                "review.text.sent",
                sent == null
                        ? new WrappedText(texts.text("review.text.sent-lost"), Ink.FAINT_TEXT)
                        : plain(sent, version));
        row("review.text.mine", changed(said.myChange(version)));
        row("review.text.theirs", changed(said.theirChange(version)));
        if (!finding.wish().remarks().isEmpty()) {
            row(
                    "review.text.remarks",
                    new WrappedText(
                            finding.wish().remarks().stream()
                                    .map(ReviewWish.Remark::text)
                                    .collect(Collectors.joining("\n")),
                            Ink.TEXT));
        }
        revalidate();
        repaint();
    }

    private void row(String key, JComponent text) {
        JLabel label = new JLabel(texts.text(key));
        label.setForeground(Ink.FAINT_TEXT.color());
        label.setLabelFor(text);
        add(label, "top");
        add(text, "wmin 0");
    }

    private JComponent changed(WordDiff diff) {
        return new DifferencePane(diff, styles.apply(version), texts);
    }

    private JTextArea plain(Content content, VersionTag language) {
        ColumnStyle style = styles.apply(language);
        WrappedText area = new WrappedText(content.plainText(), Ink.TEXT);
        area.setFont(style.font());
        area.setComponentOrientation(style.orientation());
        return area;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(UIScale.scale(600), UIScale.scale(220));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getPreferredSize().height < getParent().getHeight();
    }
}
