package org.diglot.ui.review;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.project.ReviewFinding;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.review.ReviewState.Decision;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;

/** What a review says, one row for each finding; T takes the reviewer's text, K keeps the own. */
final class FindingTable extends JTable {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> WIDTHS = List.of(80, 200, 420, 200);

    private final Model model;

    FindingTable(Texts texts) {
        this.model = new Model(texts);
        setModel(model);
        setName("findings");
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setRowHeight(UIScale.scale(26));
        setFillsViewportHeight(true);
        getTableHeader().setReorderingAllowed(false);
        for (int i = 0; i < WIDTHS.size(); i++) {
            getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(WIDTHS.get(i)));
        }
        getAccessibleContext().setAccessibleName(texts.text("review.findings"));
    }

    /** Gives a key something to do with the chosen finding. */
    void key(String stroke, Consumer<ReviewFinding> action) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap()
                .put(
                        stroke,
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                chosen().ifPresent(action);
                            }
                        });
    }

    /** The finding that is chosen. */
    Optional<ReviewFinding> chosen() {
        int row = getSelectedRow();
        List<ReviewFinding> findings = model.state.findings();
        return row < 0 || row >= findings.size()
                ? Optional.empty()
                : Optional.of(findings.get(row));
    }

    /** Shows findings and decisions; the choice stays where it is. */
    void show(ReviewState state) {
        boolean same = state.findings().equals(model.state.findings());
        model.state = state;
        if (same) {
            model.fireTableRowsUpdated(0, Math.max(0, state.findings().size() - 1));
        } else {
            model.fireTableDataChanged();
        }
        if (getSelectedRow() < 0 && !state.findings().isEmpty()) {
            choose(0);
        }
    }

    /** Chooses a finding and brings it into sight. */
    void choose(int row) {
        setRowSelectionInterval(row, row);
        scrollRectToVisible(getCellRect(row, 0, true));
    }

    private static final class Model extends AbstractTableModel {
        private static final long serialVersionUID = 1L;
        private static final List<String> HEADS =
                List.of(
                        "review.head.segment",
                        "review.head.outcome",
                        "review.head.text",
                        "review.head.decision");

        private final transient Texts texts;
        private transient ReviewState state =
                new ReviewState(
                        List.of(),
                        Set.of(),
                        Set.of(),
                        new ReviewState.Tally(
                                0, 0, new org.diglot.project.ReviewTaking.Count(0, 0, 0)));

        Model(Texts texts) {
            this.texts = texts;
        }

        @Override
        public int getRowCount() {
            return state.findings().size();
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
        public Object getValueAt(int row, int column) {
            ReviewFinding finding = state.findings().get(row);
            return switch (column) {
                case 0 -> finding.segment().value();
                case 1 -> texts.text("review.outcome." + finding.outcome().word());
                case 2 -> finding.texts().theirs().plainText();
                default -> decision(state.decision(finding));
            };
        }

        private String decision(Decision decision) {
            return texts.text("review.decision." + decision.name().toLowerCase(Locale.ROOT));
        }
    }
}
