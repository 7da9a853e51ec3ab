package org.diglot.ui.grid;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;

import org.diglot.ui.editor.CellBorder;
import org.diglot.ui.look.Ink;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;

import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;

/** The table itself: columns, the row under the mouse, the row of the caret. */
final class GridTable extends JTable {
    private static final long serialVersionUID = 1L;
    private static final int NUMBER_WIDTH = 74;
    private static final int LEAST_WIDTH = 170;
    private static final int SAMPLES = 60;

    /** The shortest line that is read with ease: typography asks for 45 to 75 characters. */
    private static final int MEASURE = 42;

    private static final String TYPICAL =
            "The eye reads it with ease and in the end finds the beginning of the next line, ";

    private final transient GridModel grid;
    private final transient GridStyle style;
    private transient CellRenderer cells;
    private final FrozenColumns frozen;
    private int caretRow = -1;
    private int hovered = -1;

    GridTable(GridModel grid, GridStyle style) {
        super(grid);
        this.grid = grid;
        this.style = style;
        this.cells = new CellRenderer(this, style::column);
        setAutoCreateColumnsFromModel(false);
        setFocusable(false);
        setShowGrid(false);
        setIntercellSpacing(new Dimension(0, 0));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setRowSelectionAllowed(false);
        getTableHeader().setReorderingAllowed(false);
        if (getTableHeader().getDefaultRenderer() instanceof JLabel label) {
            label.setHorizontalAlignment(SwingConstants.LEADING);
        }
        setAutoResizeMode(AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        addMouseMotionListener(new Hover());
        addMouseListener(new Hover());
        this.frozen = new FrozenColumns(this);
        add(frozen);
        getTableHeader().add(frozen.heading());
        buildColumns();
    }

    /** The columns that stand still when the table is moved sideways. */
    FrozenColumns frozen() {
        return frozen;
    }

    /** The first columns may lie over others. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return frozen == null || !frozen.isFrozen();
    }

    /** Where a cell is seen: a column that stands still is not where the table has it. */
    Rectangle seenCell(int row, int column) {
        Rectangle cell = getCellRect(row, column, true);
        if (frozen.holds(column)) {
            cell.x += frozen.getX();
        }
        return cell;
    }

    @Override
    public int columnAtPoint(Point point) {
        boolean over =
                frozen != null
                        && frozen.isFrozen()
                        && point.x >= frozen.getX()
                        && point.x < frozen.getX() + frozen.getWidth();
        return super.columnAtPoint(over ? new Point(point.x - frozen.getX(), point.y) : point);
    }

    /** Follows the mouse with a faint light on the row. */
    private final class Hover extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent event) {
            hover(rowAtPoint(event.getPoint()));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover(-1);
        }
    }

    private void hover(int row) {
        if (row != hovered) {
            repaintRow(hovered);
            hovered = row;
            repaintRow(hovered);
        }
    }

    private void repaintRow(int row) {
        if (row >= 0 && row < getRowCount()) {
            Rectangle cell = getCellRect(row, 0, true);
            repaint(0, cell.y, getWidth(), cell.height);
        }
    }

    GridRows rows() {
        return grid.rows();
    }

    boolean isCaretRow(int row) {
        return row == caretRow;
    }

    boolean isHovered(int row) {
        return row == hovered;
    }

    Color background(int row) {
        return cells.background(row);
    }

    void caretRow(int row) {
        if (row != caretRow) {
            repaintRow(caretRow);
            caretRow = row;
            repaintRow(caretRow);
        }
    }

    /** Fonts or theme have changed. */
    void forgetLayouts() {
        cells.forget();
        setBackground(Ink.PAPER.color());
    }

    /** Makes the columns anew, all texts equally wide. */
    void buildColumns() {
        while (getColumnCount() > 0) {
            removeColumn(getColumnModel().getColumn(0));
        }
        addColumn(column(0, new NumberRenderer(this), numberWidth()));
        getColumnModel().getColumn(0).setMaxWidth(numberWidth());
        for (int index = GridModel.BEFORE; index < grid.getColumnCount(); index++) {
            addColumn(column(index, cells, UIScale.scale(LEAST_WIDTH)));
        }
    }

    /** How many columns of text fit into a width with lines of a good length. */
    int room(int width) {
        FontMetrics metrics = getFontMetrics(style.column(rows().source()).font());
        int line = MEASURE * metrics.stringWidth(TYPICAL) / TYPICAL.length();
        int column = line + UIScale.scale(CellBorder.SIDES);
        return (width - numberWidth()) / column;
    }

    private int numberWidth() {
        String widest = "¶ " + rows().bitext().size();
        int text = getFontMetrics(getFont().deriveFont(Font.BOLD)).stringWidth(widest);
        return Math.max(UIScale.scale(NUMBER_WIDTH), text + UIScale.scale(30));
    }

    private TableColumn column(int index, TableCellRenderer renderer, int least) {
        TableColumn column = new TableColumn(index, least);
        column.setCellRenderer(renderer);
        column.setMinWidth(least);
        column.setHeaderValue(grid.getColumnName(index));
        return column;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getParent().getWidth() >= getMinimumSize().width;
    }

    @Override
    public Dimension getMinimumSize() {
        int columns = getColumnCount() - GridModel.BEFORE;
        return new Dimension(
                numberWidth() + UIScale.scale(LEAST_WIDTH) * columns,
                super.getMinimumSize().height);
    }

    /** An empty table takes all the room, to say why it is empty. */
    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getRowCount() == 0 || super.getScrollableTracksViewportHeight();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (getRowCount() == 0) {
            graphics.setFont(getFont());
            graphics.setColor(Ink.FAINT_TEXT.color());
            FlatUIUtils.setRenderingHints(graphics);
            Rectangle seen = getVisibleRect();
            int inset = UIScale.scale(14);
            FlatUIUtils.drawString(
                    this,
                    graphics,
                    grid.emptyNote(),
                    seen.x + inset,
                    seen.y + inset + graphics.getFontMetrics().getAscent());
        }
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(28);
    }

    /** The height that the texts of a row need at the width their columns have. */
    int neededHeight(int row) {
        int height = 0;
        for (int index = GridModel.BEFORE; index < getColumnCount(); index++) {
            int width = getColumnModel().getColumn(index).getWidth();
            height = Math.max(height, cells.height(row, index - GridModel.BEFORE, width));
        }
        return height;
    }

    /** A likely height, from the length of some texts spread over the document. */
    int estimatedHeight() {
        GridRows rows = rows();
        int count = Math.min(SAMPLES, rows.size());
        if (count == 0 || getColumnCount() <= GridModel.BEFORE) {
            return UIScale.scale(40);
        }
        FontMetrics metrics = getFontMetrics(getFont());
        int width = Math.max(1, getColumnModel().getColumn(GridModel.BEFORE).getWidth());
        long chars = 0;
        for (int sample = 0; sample < count; sample++) {
            int row = (int) ((long) sample * rows.size() / count);
            chars += rows.unit(row).source().plainText().length();
        }
        double lines = 1 + (double) chars / count * metrics.charWidth('n') / width;
        return (int) (lines * metrics.getHeight() * 1.2) + UIScale.scale(20);
    }

    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new JTableHeader(columnModel) {
            private static final long serialVersionUID = 1L;

            @Override
            public String getToolTipText(MouseEvent event) {
                int column = columnAtPoint(new Point(event.getX(), event.getY()));
                return column < GridModel.BEFORE
                        ? grid.getColumnName(0)
                        : grid.rows().columns().get(column - GridModel.BEFORE).value();
            }
        };
    }
}
