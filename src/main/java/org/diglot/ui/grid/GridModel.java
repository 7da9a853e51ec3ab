package org.diglot.ui.grid;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Texts;

import javax.swing.table.AbstractTableModel;

/** The rows as Swing and screen readers see them: number, source, versions. */
final class GridModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    /** Columns before the first column of text. */
    static final int BEFORE = 1;

    private transient GridRows rows;
    private final transient Texts texts;

    GridModel(GridRows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    GridRows rows() {
        return rows;
    }

    void show(GridRows other) {
        boolean sameColumns = rows.columns().equals(other.columns());
        rows = other;
        if (sameColumns) {
            fireTableDataChanged();
        } else {
            fireTableStructureChanged();
        }
    }

    void update(GridRows other) {
        rows = other;
    }

    /** What stands in place of the rows where there are none. */
    String emptyNote() {
        return texts.text(rows.isFiltered() ? "grid.none-passes" : "grid.empty");
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return rows.columns().size() + BEFORE;
    }

    @Override
    public String getColumnName(int column) {
        if (column < BEFORE) {
            return texts.text("grid.number");
        }
        VersionTag version = rows.columns().get(column - BEFORE);
        String name = version.displayName(texts.locale());
        String capital = name.substring(0, 1).toUpperCase(texts.locale()) + name.substring(1);
        return version.equals(rows.source()) ? texts.text("grid.source", capital) : capital;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return column < BEFORE
                ? Integer.valueOf(rows.place(row) + 1)
                : rows.content(row, column - BEFORE).plainText();
    }
}
