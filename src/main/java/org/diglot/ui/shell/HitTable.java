package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.VersionTag;
import org.diglot.project.ReplacePreview.Codes;
import org.diglot.project.ReplacePreview.Hit;
import org.diglot.project.ReplacePreview.Place;
import org.diglot.ui.grid.ReplacePresenter;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.FieldKeys;
import org.diglot.ui.look.Ink;

import java.awt.Component;
import java.util.List;
import java.util.function.Function;

import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** Every hit of a preview in a row: a tick, where it is, and what would change. */
final class HitTable extends JTable {
    private static final long serialVersionUID = 1L;
    private static final int TICK = 0;
    private static final int ROW = 1;
    private static final int VERSION = 2;
    private static final int CHANGE = 3;

    private final transient Texts texts;
    private final transient ReplacePresenter presenter;
    private final transient Function<VersionTag, ColumnStyle> styles;
    private final transient Runnable ticked;
    private transient List<Hit> hits = List.of();

    HitTable(
            Texts texts,
            ReplacePresenter presenter,
            Function<VersionTag, ColumnStyle> styles,
            Runnable ticked) {
        this.texts = texts;
        this.presenter = presenter;
        this.styles = styles;
        this.ticked = ticked;
        setName("hits");
        getAccessibleContext().setAccessibleName(texts.text("replace.hits"));
        setModel(new Model());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setShowGrid(false);
        setFillsViewportHeight(true);
        setDefaultRenderer(String.class, new Words());
        getTableHeader().setReorderingAllowed(false);
        if (getTableHeader().getDefaultRenderer() instanceof JLabel label) {
            label.setHorizontalAlignment(SwingConstants.LEADING);
        }
        widths();
        FieldKeys.on(this, "SPACE", this::toggleSelected);
        putClientProperty("JTable.autoStartsEdit", false);
        getSelectionModel()
                .addListSelectionListener(event -> {
                    if (!event.getValueIsAdjusting() && getSelectedRow() >= 0 && isFocusOwner()) {
                        presenter.reveal(hits.get(getSelectedRow()));
                    }
                });
    }

    private void widths() {
        setRowHeight(UIScale.scale(28));
        width(TICK, 34);
        width(ROW, 64);
        width(VERSION, 90);
    }

    private void width(int column, int width) {
        getColumnModel().getColumn(column).setMaxWidth(UIScale.scale(2 * width));
        getColumnModel().getColumn(column).setPreferredWidth(UIScale.scale(width));
    }

    private void toggleSelected() {
        if (getSelectedRow() >= 0) {
            toggle(getSelectedRow());
        }
    }

    private void toggle(int row) {
        presenter.toggle(hits.get(row));
        ((AbstractTableModel) getModel()).fireTableCellUpdated(row, TICK);
        ticked.run();
    }

    /** Shows these hits. */
    void show(List<Hit> found) {
        hits = found;
        int height = UIScale.scale(28);
        for (VersionTag version :
                found.stream().limit(1000).map(hit -> hit.cell().version()).distinct().toList()) {
            height = Math.max(height, getFontMetrics(styles.apply(version).font()).getHeight());
        }
        setRowHeight(height + UIScale.scale(4));
        ((AbstractTableModel) getModel()).fireTableDataChanged();
    }

    /** Shows the ticks anew. */
    void showTicks() {
        if (!hits.isEmpty()) {
            ((AbstractTableModel) getModel()).fireTableRowsUpdated(0, hits.size() - 1);
        }
        ticked.run();
    }

    /** The hits as rows. */
    private final class Model extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return hits == null ? 0 : hits.size();
        }

        @Override
        public int getColumnCount() {
            return CHANGE + 1;
        }

        @Override
        public String getColumnName(int column) {
            return switch (column) {
                case TICK -> "";
                case ROW -> texts.text("grid.number");
                case VERSION -> texts.text("replace.version");
                default -> texts.text("replace.change");
            };
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == TICK ? Boolean.class : String.class;
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == TICK;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            toggle(row);
        }

        @Override
        public Object getValueAt(int row, int column) {
            Hit hit = hits.get(row);
            return switch (column) {
                case TICK -> presenter.isTicked(hit);
                case ROW -> texts.number(hit.row());
                case VERSION -> hit.cell().version().value();
                default -> spoken(hit.place());
            };
        }
    }

    private String spoken(Place place) {
        return texts.text("replace.spoken", place.found(), place.with(), place.before());
    }

    /** Words, and in the last column what would change. */
    private final class Words extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;
        private final ChangeCell change = new ChangeCell();

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focus, row, column);
            setBackground(selected ? Ink.CARET_ROW.color() : table.getBackground());
            setForeground(Ink.TEXT.color());
            getAccessibleContext().setAccessibleName(String.valueOf(value));
            return column == CHANGE ? change(hits.get(row), String.valueOf(value)) : this;
        }

        private Component change(Hit hit, String spoken) {
            change.show(hit, styles.apply(hit.cell().version()));
            change.setBackground(getBackground());
            change.setToolTipText(
                    hit.codes() == Codes.STEP_ASIDE ? texts.text("replace.code") : null);
            change.getAccessibleContext().setAccessibleName(spoken);
            return change;
        }
    }
}
