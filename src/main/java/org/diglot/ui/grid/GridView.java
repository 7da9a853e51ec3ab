package org.diglot.ui.grid;

import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.editor.CaretListener;
import org.diglot.ui.editor.CaretPane;
import org.diglot.ui.editor.CellBorder;
import org.diglot.ui.editor.Edge;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.CommandKeys;
import org.diglot.ui.look.Ink;
import org.jspecify.annotations.Nullable;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.swing.BorderFactory;
import javax.swing.DropMode;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;

/**
 * The table on the screen, with the live text of the cell under the caret laid over it. Painting
 * thread only.
 */
public final class GridView extends JPanel implements GridDisplay {
    private static final long serialVersionUID = 1L;

    private final transient GridPresenter presenter;
    private final transient Parts parts;
    private final transient RowHeights heights;
    private final transient Runnable selectionChanged;
    private final GridModel model;
    private final GridTable table;
    private final JScrollPane scroll;
    private final CaretPane pane;
    private transient @Nullable Cell caret;
    private boolean keyboardWanted;

    /**
     * What a grid view is made with.
     *
     * @param texts in the reader's language
     * @param style how the columns are set
     * @param commands have the first say on every key typed into a cell
     * @param messages shows a sentence to the user for a while
     */
    public record Parts(
            Texts texts, GridStyle style, CommandKeys commands, Consumer<String> messages) {}

    /** A view of what {@code presenter} publishes. */
    public GridView(GridPresenter presenter, Parts parts, Runnable selectionChanged) {
        super(new BorderLayout());
        this.presenter = presenter;
        this.parts = parts;
        this.selectionChanged = selectionChanged;
        this.model = new GridModel(presenter.rows(), parts.texts());
        this.table = new GridTable(model, parts.style());
        this.heights = new RowHeights(table);
        this.pane = new CaretPane(new PaneListener(), parts.commands());
        this.scroll = new JScrollPane(table);
        build();
    }

    private void build() {
        table.setName("grid");
        table.getAccessibleContext().setAccessibleName(parts.texts().text("grid.name"));
        pane.setName("cell");
        pane.setVisible(false);
        table.add(pane);
        table.setTransferHandler(new CellDrop(presenter, model, pane));
        table.setDropMode(DropMode.ON);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.getViewport().addChangeListener(event -> moved());
        scroll.getViewport().addComponentListener(new Resized());
        Mouse mouse = new Mouse();
        table.addMouseListener(mouse);
        table.addMouseMotionListener(mouse);
        table.getColumnModel().addColumnModelListener(new WidthWatcher(this::widthsChanged));
        add(scroll, BorderLayout.CENTER);
    }

    /** The live text of the cell under the caret. */
    public CaretPane pane() {
        return pane;
    }

    /** Takes the keyboard to the text, if need be as soon as there is one again. */
    public void takeKeyboard() {
        keyboardWanted = !pane.isVisible();
        pane.requestFocusInWindow();
    }

    /** The table, for screen readers and popups. */
    public javax.swing.JTable table() {
        return table;
    }

    /** How many columns of text can be read with ease at the width that the table has now. */
    public int room() {
        return table.room(scroll.getWidth());
    }

    /** How wide the columns are, in pixels at this moment. */
    public Map<VersionTag, Integer> widths() {
        Map<VersionTag, Integer> widths = new LinkedHashMap<>();
        List<VersionTag> columns = model.rows().columns();
        for (int index = 0; index < columns.size(); index++) {
            int place = index + GridModel.BEFORE;
            widths.put(columns.get(index), table.getColumnModel().getColumn(place).getWidth());
        }
        return widths;
    }

    /** Makes columns as wide as that, as far as the room allows; others stay. */
    public void widths(Map<VersionTag, Integer> wanted) {
        List<VersionTag> columns = model.rows().columns();
        for (int index = 0; index < columns.size(); index++) {
            Integer width = wanted.get(columns.get(index));
            if (width != null) {
                table.getColumnModel().getColumn(index + GridModel.BEFORE).setPreferredWidth(width);
            }
        }
        table.doLayout();
        relayout();
    }

    @Override
    public void showRows(GridRows rows) {
        boolean sameColumns = model.rows().columns().equals(rows.columns());
        model.show(rows);
        if (!sameColumns) {
            table.buildColumns();
        }
        relayout();
    }

    private void relayout() {
        heights.forget();
        table.setRowHeight(Math.max(1, table.estimatedHeight()));
        settleHeights();
        placePane();
    }

    private void settleHeights() {
        heights.settle(scroll.getViewport());
    }

    /** Another part of the table is seen. */
    private void moved() {
        settleHeights();
        boolean wasFrozen = table.frozen().isFrozen();
        table.frozen().follow(scroll.getViewport());
        if (wasFrozen || table.frozen().isFrozen()) {
            placePane();
        }
    }

    private void widthsChanged() {
        heights.forget();
        SwingUtilities.invokeLater(() -> {
            settleHeights();
            placePane();
        });
    }

    @Override
    public void showChanges(GridRows rows, List<Integer> changed) {
        model.update(rows);
        for (int row : changed) {
            heights.forget(row);
            model.fireTableRowsUpdated(row, row);
        }
        refreshPane();
        settleHeights();
        placePane();
    }

    private void refreshPane() {
        Cell cell = caret;
        if (cell == null || pane.isComposing() || presenter.isTyping()) {
            return;
        }
        Content content = content(cell);
        if (!content.equals(pane.content())) {
            int place = Math.min(pane.getCaretPosition(), length(content));
            pane.content(content);
            pane.setCaretPosition(place);
        }
        pane.setEditable(presenter.isOpen(cell));
    }

    private static int length(Content content) {
        return TextDifference.shown(content).length();
    }

    private Content content(Cell cell) {
        GridRows rows = model.rows();
        return rows.bitext()
                .unit(cell.segment())
                .map(unit -> rows.content(unit, cell.version()))
                .orElse(Content.EMPTY);
    }

    @Override
    public void showCaret(Cell cell, CaretAt where) {
        boolean moved = !cell.equals(caret);
        int x = pane.caretX();
        if (moved) {
            pane.endComposition();
            caret = cell;
            pane.style(parts.style().column(cell.version()));
            pane.content(content(cell));
        }
        refreshPane();
        table.caretRow(model.rows().row(cell.segment()).orElse(-1));
        placePane();
        placeCaret(where, x);
        if (moved) {
            announce(cell);
        }
        reveal();
    }

    private void announce(Cell cell) {
        int row = model.rows().row(cell.segment()).orElse(0);
        int column = model.rows().columns().indexOf(cell.version());
        Texts texts = parts.texts();
        String name =
                texts.text(
                        "grid.cell",
                        model.rows().place(row) + 1,
                        model.getColumnName(column + GridModel.BEFORE));
        pane.getAccessibleContext().setAccessibleName(name);
        describe();
        table.changeSelection(row, column + GridModel.BEFORE, false, false);
    }

    /** Tells screen readers how the cell under the caret stands. */
    public void describe() {
        boolean hasState =
                presenter.caret().filter(cell -> !model.rows().isSource(cell)).isPresent();
        String state = "status." + presenter.caretVariant().status().word();
        pane.getAccessibleContext()
                .setAccessibleDescription(hasState ? parts.texts().text(state) : "");
    }

    private void placeCaret(CaretAt where, int x) {
        int end = pane.getDocument().getLength();
        switch (where.kind()) {
            case START -> pane.setCaretPosition(0);
            case END -> pane.setCaretPosition(end);
            case FIRST_LINE -> pane.caretInFirstLine(x);
            case LAST_LINE -> pane.caretInLastLine(x);
            case SPAN -> pane.select(Math.min(where.from(), end), Math.min(where.to(), end));
        }
    }

    @Override
    public void showNoCaret() {
        caret = null;
        hidePane();
        table.caretRow(-1);
    }

    /** Lays the live text over its cell and gives the row the height that it needs. */
    private void placePane() {
        Cell cell = caret;
        int row = cell == null ? -1 : model.rows().row(cell.segment()).orElse(-1);
        int column = cell == null ? -1 : model.rows().columns().indexOf(cell.version());
        if (cell == null || row < 0 || column < 0 || row >= table.getRowCount()) {
            hidePane();
            return;
        }
        CellBorder there = CellRenderer.border(model.rows(), row, cell);
        pane.setBorder(
                new CellBorder(there.state(), there.start(), there.notes(), CellBorder.Caret.HERE));
        pane.paint(Ink.PAPER.color());
        heights.measure(row);
        fitRow(row, column);
        pane.setBounds(table.seenCell(row, column + GridModel.BEFORE));
        boolean onTop = table.frozen().holds(column + GridModel.BEFORE);
        table.setComponentZOrder(pane, onTop ? 0 : 1);
        pane.setVisible(true);
        pane.revalidate();
        if (keyboardWanted) {
            takeKeyboard();
        }
    }

    /** A text that goes away for a moment, such as while rows are changed, keeps the keyboard. */
    private void hidePane() {
        keyboardWanted |= pane.isFocusOwner();
        pane.setVisible(false);
    }

    private void fitRow(int row, int column) {
        int width = table.getColumnModel().getColumn(column + GridModel.BEFORE).getWidth();
        int needed = Math.max(pane.heightAt(width), table.neededHeight(row));
        if (table.getRowHeight(row) != needed) {
            table.setRowHeight(row, needed);
            table.setSize(table.getWidth(), table.getPreferredSize().height);
        }
    }

    /** Scrolls so that the row of the caret and a bit of its neighbours are seen. */
    private void reveal() {
        Rectangle cell = pane.getBounds();
        int margin = Math.min(scroll.getViewport().getHeight() / 4, 2 * cell.height);
        int covered = coveredBeside();
        table.scrollRectToVisible(
                new Rectangle(
                        cell.x - covered,
                        cell.y - margin,
                        cell.width + covered,
                        cell.height + 2 * margin));
        settleHeights();
        placePane();
    }

    /** So much to the left of the caret's cell must be seen as well for it not to be covered. */
    private int coveredBeside() {
        return table.frozen().holds(caretColumn() + GridModel.BEFORE)
                ? 0
                : table.frozen().frozenWidth();
    }

    @Override
    public void say(String key, Object... arguments) {
        parts.messages().accept(parts.texts().text(key, arguments));
    }

    /** Theme, fonts or sizes have changed. */
    public void restyle() {
        table.forgetLayouts();
        table.buildColumns();
        Cell cell = caret;
        if (cell != null) {
            pane.style(parts.style().column(cell.version()));
            pane.content(content(cell));
        }
        relayout();
        reveal();
    }

    /** Reports what happens in the live text. */
    private final class PaneListener implements CaretListener {
        @Override
        public void typed(Content content) {
            presenter.typed(content);
        }

        @Override
        public void left(Edge edge) {
            switch (edge) {
                case ABOVE -> presenter.moveRows(-1, CaretAt.LAST_LINE);
                case BELOW -> presenter.moveRows(1, CaretAt.FIRST_LINE);
                case LEFT -> presenter.moveCells(-1, CaretAt.END);
                case RIGHT -> presenter.moveCells(1, CaretAt.START);
                case NEXT -> presenter.moveCells(1, CaretAt.END);
                case PREVIOUS -> presenter.moveCells(-1, CaretAt.END);
                case ENTER -> presenter.moveRows(1, CaretAt.END);
            }
        }

        @Override
        public void resized() {
            placePane();
        }

        @Override
        public void selected() {
            selectionChanged.run();
        }
    }

    /** Keeps the caret in sight when the window gets its size. */
    private final class Resized extends ComponentAdapter {
        @Override
        public void componentResized(ComponentEvent event) {
            settleHeights();
            if (caret != null) {
                placePane();
                reveal();
            }
        }
    }

    /** Takes the caret to the cell that is clicked, and lets the text have the rest. */
    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            int row = table.rowAtPoint(event.getPoint());
            int column = table.columnAtPoint(event.getPoint());
            if (row < 0 || column < 0) {
                pane.requestFocusInWindow();
                return;
            }
            int text = Math.max(0, column - GridModel.BEFORE);
            presenter.enter(
                    model.rows().cell(row, column < GridModel.BEFORE ? caretColumn() : text),
                    CaretAt.END);
            pane.requestFocusInWindow();
            forward(event);
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            forward(event);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            forward(event);
        }

        private void forward(MouseEvent event) {
            if (event.isPopupTrigger() && pane.getComponentPopupMenu() != null) {
                pane.getComponentPopupMenu().show(table, event.getX(), event.getY());
            } else if (pane.isVisible() && SwingUtilities.isLeftMouseButton(event)) {
                pane.dispatchEvent(SwingUtilities.convertMouseEvent(table, event, pane));
            }
        }
    }

    private int caretColumn() {
        Cell cell = caret;
        return cell == null ? 0 : Math.max(0, model.rows().columns().indexOf(cell.version()));
    }
}
