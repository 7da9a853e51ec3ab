package org.diglot.ui.grid;

import org.diglot.ui.editor.CellBorder;
import org.diglot.ui.look.Ink;

import java.awt.Component;
import java.awt.Font;

import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;

/** The number of a segment, with a pilcrow where a paragraph starts. */
final class NumberRenderer implements TableCellRenderer {
    private final JLabel label = new JLabel();
    private final GridTable table;

    NumberRenderer(GridTable table) {
        this.table = table;
        label.setHorizontalAlignment(SwingConstants.RIGHT);
        label.setVerticalAlignment(SwingConstants.TOP);
        label.setOpaque(true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable any, Object value, boolean selected, boolean focus, int row, int column) {
        boolean caret = table.isCaretRow(row);
        GridRows rows = table.rows();
        Font font = any.getFont();
        label.setFont(caret ? font.deriveFont(Font.BOLD) : font);
        label.setText((rows.beginsParagraph(row) ? "¶ " : "") + value);
        label.setForeground((caret ? Ink.ACCENT : Ink.FAINT_TEXT).color());
        label.setBackground(table.background(row));
        label.setBorder(
                new CellBorder(
                        null,
                        CellRenderer.start(rows, row),
                        CellBorder.Notes.NONE,
                        CellBorder.Caret.ELSEWHERE));
        return label;
    }
}
