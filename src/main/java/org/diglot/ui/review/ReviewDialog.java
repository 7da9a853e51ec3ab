package org.diglot.ui.review;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.ReviewFile;
import org.diglot.project.ReviewFinding;
import org.diglot.project.ReviewTaking;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;

/**
 * Shows what a review says and lets the user decide what both have changed, by keyboard alone if
 * wished. The window behind it stays usable. Painting thread only.
 */
public final class ReviewDialog {
    private static final List<Status> CHOICES =
            List.of(Status.REVIEWED, Status.TRANSLATED, Status.DRAFT);

    private final JDialog dialog;
    private final Texts texts;
    private final ReviewPresenter presenter;
    private final FindingTable table;
    private final TextsPane pane;
    private final JLabel summary = new JLabel(" ");
    private final JLabel trouble = new JLabel(" ");
    private final JComboBox<Status> status = new JComboBox<>(CHOICES.toArray(Status[]::new));
    private final JButton take;
    private final JButton keep;
    private final JButton apply;

    /**
     * What the dialog is made with.
     *
     * @param texts in the user's language
     * @param runners where slow work is done
     * @param styles how each version is set
     */
    public record View(Texts texts, Runners runners, Function<VersionTag, ColumnStyle> styles) {}

    private ReviewDialog(JFrame owner, ReviewPresenter.Review review, ReviewDesk desk, View view) {
        this.texts = view.texts();
        VersionTag version = review.file().version();
        String name = version.displayName(texts.locale());
        this.dialog = new JDialog(owner, texts.text("review.title", name), false);
        this.table = new FindingTable(texts);
        VersionTag source = desk.bitext().header().source();
        this.pane = new TextsPane(texts, view.styles(), source, version);
        this.presenter = new ReviewPresenter(review, desk, new Screen(), view.runners());
        this.take = button("review.take", () -> decide(presenter::takeTheirs));
        this.keep = button("review.keep", () -> decide(presenter::keepMine));
        this.apply = button("review.apply", presenter::apply);
    }

    /** Opens the dialog on a review that has been compared, and returns at once. */
    public static void open(
            JFrame owner, ReviewFile file, ReviewPresenter.Compared compared, Desked desked) {
        ReviewPresenter.Review review = new ReviewPresenter.Review(file, compared);
        ReviewDialog made = new ReviewDialog(owner, review, desked.desk(), desked.view());
        made.build(owner);
        made.show(made.presenter.state());
        made.dialog.setVisible(true);
        made.table.requestFocusInWindow();
    }

    /** A desk and how it is shown. */
    public record Desked(ReviewDesk desk, View view) {}

    private JButton button(String key, Runnable action) {
        JButton button = new JButton(texts.text(key));
        button.setName(key);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void build(JFrame owner) {
        dialog.setName("review-dialog");
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        dialog.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosed(WindowEvent event) {
                        presenter.close();
                    }
                });
        table.key("T", finding -> decide(presenter::takeTheirs));
        table.key("K", finding -> decide(presenter::keepMine));
        table.getSelectionModel().addListSelectionListener(event -> showChosen());
        JSplitPane split =
                new JSplitPane(
                        JSplitPane.VERTICAL_SPLIT, new JScrollPane(table), new JScrollPane(pane));
        split.setResizeWeight(0.5);
        split.setBorder(null);
        JPanel content =
                new JPanel(
                        new MigLayout(
                                "insets " + UIScale.scale(14) + "px, wrap 1, fill",
                                "[grow,fill]",
                                "[][grow,fill][][]"));
        content.add(summary, "wmin 0");
        content.add(split, "grow");
        trouble.setForeground(Ink.WARNING.color());
        content.add(trouble, "wmin 0");
        content.add(buttons());
        dialog.setContentPane(content);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> presenter.apply(),
                        KeyStroke.getKeyStroke("ctrl ENTER"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setSize(
                new Dimension(
                        Math.min(UIScale.scale(960), owner.getWidth()),
                        Math.min(UIScale.scale(700), owner.getHeight())));
        dialog.setLocationRelativeTo(owner);
        split.setDividerLocation(dialog.getHeight() / 2 - UIScale.scale(40));
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new MigLayout("insets 0, fillx", "[][]push[shrink 200][][][]"));
        status.setName("review.status");
        status.setRenderer(new Named());
        status.addActionListener(
                event -> presenter.status(status.getItemAt(status.getSelectedIndex())));
        JLabel label = new JLabel(texts.text("review.status"));
        label.setLabelFor(status);
        buttons.add(keep);
        buttons.add(take);
        buttons.add(label, "wmin 0");
        buttons.add(status);
        buttons.add(apply);
        buttons.add(button("publish.close", dialog::dispose));
        return buttons;
    }

    private void decide(Consumer<ReviewFinding> decision) {
        table.chosen()
                .ifPresent(finding -> {
                    int row = table.getSelectedRow();
                    decision.accept(finding);
                    table.choose(presenter.nextOpen(row));
                });
    }

    private void showChosen() {
        table.chosen()
                .ifPresent(finding -> {
                    pane.show(finding);
                    boolean choice = ReviewPresenter.canBeDecided(finding);
                    take.setEnabled(choice && finding.canBeTaken());
                    keep.setEnabled(choice);
                });
    }

    private void show(ReviewState state) {
        table.show(state);
        showChosen();
        ReviewTaking.Count count = state.tally().count();
        summary.setText(
                texts.text(
                        "review.summary",
                        count.texts(),
                        count.states(),
                        count.remarks(),
                        state.open(),
                        state.tally().unchanged(),
                        state.tally().missing()));
        apply.setEnabled(state.canApply());
        trouble.setText(" ");
    }

    /** What the presenter shows. */
    private final class Screen implements ReviewDisplay {
        @Override
        public void show(ReviewState state) {
            ReviewDialog.this.show(state);
        }

        @Override
        public void applied(ReviewState state) {
            ReviewDialog.this.show(state);
            summary.setText(texts.text("review.applied", state.open()));
        }

        @Override
        public void showTrouble(String sentence) {
            trouble.setText(sentence);
        }
    }

    private final class Named extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean on, boolean focus) {
            String text = value instanceof Status state ? texts.text("status." + state.word()) : "";
            return super.getListCellRendererComponent(list, text, index, on, focus);
        }
    }
}
