package org.diglot.ui.publish;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.VersionTag;
import org.diglot.project.EditionOrder;
import org.diglot.ui.kit.Texts;

import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.List;

import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;

/** Title and translator of each version that is taken, to be written over. */
final class TitleTable extends JTable {
    private static final long serialVersionUID = 1L;

    private final Model model;

    TitleTable(PublishPresenter presenter, Texts texts) {
        this.model = new Model(presenter, texts);
        setModel(model);
        setName("titles");
        // the Tab key leads on to the next field, not round and round in the table
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        putClientProperty("terminateEditOnFocusLost", true);
        setRowHeight(UIScale.scale(24));
        setPreferredScrollableViewportSize(new Dimension(UIScale.scale(200), UIScale.scale(76)));
        getTableHeader().setReorderingAllowed(false);
        getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(64));
        getColumnModel().getColumn(1).setPreferredWidth(UIScale.scale(150));
        getColumnModel().getColumn(2).setPreferredWidth(UIScale.scale(120));
        getAccessibleContext().setAccessibleName(texts.text("publish.titles"));
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getPreferredSize().height < getParent().getHeight();
    }

    void show(PublishState state) {
        model.show(state);
    }

    private static final class Model extends AbstractTableModel {
        private static final long serialVersionUID = 1L;
        private static final List<String> HEADS =
                List.of("publish.titles.version", "publish.titles.title", "publish.titles.by");

        private final transient PublishPresenter presenter;
        private final transient Texts texts;
        private transient List<VersionTag> columns = List.of();
        private transient EditionOrder.Imprint imprint = EditionOrder.Imprint.USUAL;

        Model(PublishPresenter presenter, Texts texts) {
            this.presenter = presenter;
            this.texts = texts;
        }

        void show(PublishState state) {
            boolean same =
                    columns.equals(state.order().columns())
                            && imprint.equals(state.order().imprint());
            if (!same) {
                columns = state.order().columns();
                imprint = state.order().imprint();
                fireTableDataChanged();
            }
        }

        @Override
        public int getRowCount() {
            return columns.size();
        }

        @Override
        public int getColumnCount() {
            return HEADS.size();
        }

        @Override
        public String getColumnName(int column) {
            return texts.text(HEADS.get(column));
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column > 0;
        }

        @Override
        public Object getValueAt(int row, int column) {
            VersionTag version = columns.get(row);
            return switch (column) {
                case 0 -> version.value();
                case 1 -> imprint.titles().getOrDefault(version, "");
                default -> imprint.translators().getOrDefault(version, "");
            };
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            VersionTag version = columns.get(row);
            if (column == 1) {
                presenter.title(version, String.valueOf(value));
            } else {
                presenter.translator(version, String.valueOf(value));
            }
        }
    }
}
