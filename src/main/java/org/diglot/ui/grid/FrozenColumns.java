package org.diglot.ui.grid;

import org.diglot.ui.look.Ink;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;

import javax.swing.CellRendererPane;
import javax.swing.JComponent;
import javax.swing.JViewport;

/**
 * Number and source of the rows that are seen, kept at the left edge while the table is moved
 * sideways: whoever works in the ninth column still sees what the sentence says.
 *
 * <p>Lies on the table as its child, shows its first columns a second time, and lets the mouse
 * through to the table. Painting thread only.
 */
final class FrozenColumns extends JComponent {
    private static final long serialVersionUID = 1L;

    /** More of the width than this is left to the columns that move. */
    private static final double LARGEST_SHARE = 0.5;

    private final GridTable table;
    private final CellRendererPane stamp = new CellRendererPane();
    private final Heading heading = new Heading();

    FrozenColumns(GridTable table) {
        this.table = table;
        setOpaque(true);
        setVisible(false);
        heading.setVisible(false);
        add(stamp);
    }

    /** The same for the head of the table. */
    JComponent heading() {
        return heading;
    }

    /** Whether the table is moved sideways now, so that its first columns are shown here. */
    boolean isFrozen() {
        return isVisible();
    }

    /** How wide the columns are that stand still; 0 if none does. */
    int frozenWidth() {
        return isVisible() ? getWidth() : 0;
    }

    /** Whether a column of the table stands still now. */
    boolean holds(int column) {
        return isVisible() && column >= 0 && column < count();
    }

    /** Follows what is seen of the table. */
    void follow(JViewport viewport) {
        Rectangle seen = viewport.getViewRect();
        boolean moved = seen.x > 0 && table.getColumnCount() > GridModel.BEFORE;
        if (moved) {
            setBounds(seen.x, seen.y, width(viewport.getWidth()), seen.height);
            heading.setBounds(seen.x, 0, getWidth(), table.getTableHeader().getHeight());
        }
        setVisible(moved);
        heading.setVisible(moved);
    }

    private int width(int room) {
        int number = columnWidth(0);
        int both = number + columnWidth(GridModel.BEFORE);
        boolean sourceIsFirst = table.rows().columns().getFirst().equals(table.rows().source());
        return sourceIsFirst && both <= room * LARGEST_SHARE ? both : number;
    }

    private int count() {
        return getWidth() > columnWidth(0) ? GridModel.BEFORE + 1 : GridModel.BEFORE;
    }

    private int columnWidth(int column) {
        return table.getColumnModel().getColumn(column).getWidth();
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(table.getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        Rectangle clip = g.getClipBounds();
        int first = Math.max(0, table.rowAtPoint(new Point(0, getY() + clip.y)));
        int below = table.rowAtPoint(new Point(0, getY() + clip.y + clip.height - 1));
        int last = below < 0 ? table.getRowCount() - 1 : below;
        for (int row = first; row <= last; row++) {
            for (int column = 0; column < count(); column++) {
                paintCell(g, row, column);
            }
        }
        g.setColor(Ink.LINE.color());
        g.drawLine(getWidth() - 1, clip.y, getWidth() - 1, clip.y + clip.height);
    }

    private void paintCell(Graphics g, int row, int column) {
        Rectangle cell = table.getCellRect(row, column, true);
        Component drawn = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
        stamp.paintComponent(
                g, drawn, this, cell.x, cell.y - getY(), cell.width, cell.height, true);
        stamp.removeAll();
    }

    /** The heads of the columns that stand still. */
    private final class Heading extends JComponent {
        private static final long serialVersionUID = 1L;
        private final CellRendererPane heads = new CellRendererPane();

        Heading() {
            add(heads);
        }

        @Override
        protected void paintComponent(Graphics g) {
            int x = 0;
            for (int column = 0; column < count(); column++) {
                Object value = table.getColumnModel().getColumn(column).getHeaderValue();
                Component drawn =
                        table.getTableHeader()
                                .getDefaultRenderer()
                                .getTableCellRendererComponent(
                                        table, value, false, false, -1, column);
                heads.paintComponent(g, drawn, this, x, 0, columnWidth(column), getHeight(), true);
                x += columnWidth(column);
            }
        }
    }
}
