package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.project.Cell;
import org.diglot.ui.complete.Completion;
import org.diglot.ui.complete.CompletionDisplay;
import org.diglot.ui.complete.CompletionPresenter;
import org.diglot.ui.complete.Typing;
import org.diglot.ui.editor.CaretPane;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.grid.GridView;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ChoicePopup;
import org.diglot.ui.look.Ink;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** The list of ways in which the word at the caret could go on, below it. Painting thread only. */
final class CellCompletion implements CompletionDisplay {
    private final Texts texts;
    private final GridPresenter grid;
    private final GridView view;
    private final Supplier<List<String>> offered;
    private final CompletionPresenter presenter;
    private final ChoicePopup<Completion> popup;

    /**
     * A list that is not seen yet.
     *
     * @param offered the translations that the memory offers at the moment
     */
    CellCompletion(
            EditorParts parts, GridPresenter grid, GridView view, Supplier<List<String>> offered) {
        this.texts = parts.texts();
        this.grid = grid;
        this.view = view;
        this.offered = offered;
        this.presenter = new CompletionPresenter(parts.runners(), this);
        CaretPane pane = view.pane();
        this.popup = new ChoicePopup<>(pane, texts.text("complete.name"), this::take);
        popup.render(new Ways());
        pane.keysFirst(this::takesKey);
        pane.addCaretListener(event -> follow());
        pane.addFocusListener(
                new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent event) {
                        presenter.close();
                    }
                });
    }

    /** The user asks how the word at the caret could go on. */
    void open() {
        here().ifPresent(presenter::open);
    }

    /** The caret stands in another cell. */
    void close() {
        presenter.close();
    }

    private Optional<Typing> here() {
        return grid.caret().map(this::typing);
    }

    private Typing typing(Cell cell) {
        return new Typing(grid.rows().bitext(), cell, view.pane().before(), offered.get());
    }

    /** Text and caret change one after the other; both are looked at when they are in step. */
    private void follow() {
        if (presenter.isOpen()) {
            SwingUtilities.invokeLater(() -> here().ifPresent(presenter::typed));
        }
    }

    /** While the list is seen, these keys are its own. */
    private boolean takesKey(KeyStroke stroke) {
        if (!popup.isShown() || stroke.getModifiers() != 0) {
            return false;
        }
        switch (stroke.getKeyCode()) {
            case KeyEvent.VK_DOWN -> select(1);
            case KeyEvent.VK_UP -> select(-1);
            case KeyEvent.VK_ENTER, KeyEvent.VK_TAB -> take();
            case KeyEvent.VK_ESCAPE -> presenter.close();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take() {
        popup.chosen()
                .ifPresent(way -> {
                    presenter.close();
                    view.pane().putBefore(way.typed(), way.text());
                });
    }

    @Override
    public void showCompletions(List<Completion> ways) {
        popup.show(ways, view.pane().belowCaret());
        select(0);
    }

    /** Screen readers are told the offer that would be taken. */
    private void select(int steps) {
        popup.select(steps);
        popup.chosen()
                .ifPresent(way ->
                        view.pane().getAccessibleContext().setAccessibleDescription(way.text()));
    }

    @Override
    public void hideCompletions() {
        popup.hide();
        view.describe();
    }

    @Override
    public void say(String key) {
        view.say(key);
    }

    /** The word in the font of its version, and where it is from. */
    private final class Ways implements ListCellRenderer<Completion> {
        private final JPanel line = new JPanel(new BorderLayout(UIScale.scale(24), 0));
        private final JLabel word = new JLabel();
        private final JLabel from = new JLabel();

        Ways() {
            line.add(word, BorderLayout.LINE_START);
            line.add(from, BorderLayout.LINE_END);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Completion> list,
                Completion way,
                int index,
                boolean selected,
                boolean focus) {
            CaretPane pane = view.pane();
            line.setBorder(
                    BorderFactory.createEmptyBorder(
                            UIScale.scale(2),
                            UIScale.scale(8),
                            UIScale.scale(2),
                            UIScale.scale(8)));
            // The list never has the keyboard, but its keys work; so it looks as if it had.
            line.setBackground(
                    selected
                            ? UIManager.getColor("List.selectionBackground")
                            : list.getBackground());
            line.setComponentOrientation(pane.getComponentOrientation());
            word.setText(way.text());
            word.setFont(pane.getFont());
            word.setForeground(ink(selected, list.getForeground()));
            from.setText(origin(way));
            from.setFont(list.getFont());
            from.setForeground(ink(selected, Ink.FAINT_TEXT.color()));
            line.getAccessibleContext().setAccessibleName(way.text() + ", " + origin(way));
            return line;
        }

        private static Color ink(boolean selected, Color otherwise) {
            return selected ? UIManager.getColor("List.selectionForeground") : otherwise;
        }

        private String origin(Completion way) {
            return switch (way.origin()) {
                case MATCH -> texts.text("complete.match");
                case SOURCE -> texts.text("complete.source");
                case DOCUMENT -> texts.text("complete.document", way.uses());
            };
        }
    }
}
