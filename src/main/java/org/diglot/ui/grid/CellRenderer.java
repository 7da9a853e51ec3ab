package org.diglot.ui.grid;

import org.diglot.model.Content;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.editor.CellBorder;
import org.diglot.ui.editor.CellPane;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.Ink;

import java.awt.Color;
import java.awt.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;

/** Lays out the text of the cells that are seen, and remembers the layouts of the last few. */
final class CellRenderer implements TableCellRenderer {
    private static final int REMEMBERED = 300;

    private final Function<VersionTag, ColumnStyle> styles;
    private final GridTable table;
    private final Map<Cell, Laid> laid =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Cell, Laid> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** A pane and what it shows. */
    private static final class Laid {
        private final CellPane pane = CellPane.toRead();
        private Optional<Content> content = Optional.empty();
    }

    CellRenderer(GridTable table, Function<VersionTag, ColumnStyle> styles) {
        this.table = table;
        this.styles = styles;
    }

    /** Fonts or theme have changed. */
    void forget() {
        laid.clear();
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable any, Object value, boolean selected, boolean focus, int row, int column) {
        CellPane pane = pane(row, column - GridModel.BEFORE);
        pane.paint(background(row));
        return pane;
    }

    Color background(int row) {
        if (table.isCaretRow(row)) {
            return Ink.CARET_ROW.color();
        }
        return table.isHovered(row) ? Ink.HOVER_ROW.color() : Ink.PAPER.color();
    }

    int height(int row, int column, int width) {
        return pane(row, column).heightAt(width);
    }

    private CellPane pane(int row, int column) {
        GridRows rows = table.rows();
        Cell cell = rows.cell(row, column);
        Laid found = laid.computeIfAbsent(cell, missing -> laid(missing.version()));
        Content content = rows.content(row, column);
        if (!found.content.equals(Optional.of(content))) {
            found.pane.content(content);
            found.content = Optional.of(content);
        }
        CellBorder border = border(rows, row, cell);
        if (!border.equals(found.pane.getBorder())) {
            found.pane.setBorder(border);
        }
        return found.pane;
    }

    private Laid laid(VersionTag version) {
        Laid fresh = new Laid();
        fresh.pane.style(styles.apply(version));
        return fresh;
    }

    /** The border of a cell in which the caret is not. */
    static CellBorder border(GridRows rows, int row, Cell cell) {
        Variant variant = rows.unit(row).variant(cell.version());
        boolean source = rows.isSource(cell);
        boolean noted = !source && !variant.annotations().notes().isEmpty();
        return new CellBorder(
                source ? null : variant.state(),
                start(rows, row),
                noted ? CellBorder.Notes.SOME : CellBorder.Notes.NONE,
                CellBorder.Caret.ELSEWHERE);
    }

    static CellBorder.Start start(GridRows rows, int row) {
        return rows.beginsParagraph(row) ? CellBorder.Start.PARAGRAPH : CellBorder.Start.SEGMENT;
    }
}
