package org.diglot.ui.start;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.project.Workshop;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.shell.EditorParts;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;

/** The projects worked on lately, the latest first; Enter opens, Delete takes from the list. */
final class RecentList extends JList<Path> {
    private static final long serialVersionUID = 1L;

    private final transient EditorParts parts;
    private final transient Consumer<Path> open;
    private final transient Map<Path, String> facts = new HashMap<>();
    private final DefaultListModel<Path> model = new DefaultListModel<>();

    RecentList(EditorParts parts, Consumer<Path> open) {
        this.parts = parts;
        this.open = open;
        setName("recent");
        getAccessibleContext().setAccessibleName(parts.texts().text("start.recent"));
        setModel(model);
        setCellRenderer(new Row());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        on("ENTER", this::openChosen);
        on("DELETE", this::forgetChosen);
        addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        if (event.getClickCount() == 2) {
                            openChosen();
                        }
                    }
                });
        parts.settings().recent().stream()
                .filter(RecentProject::isThere)
                .forEach(model::addElement);
        setSelectedIndex(0);
    }

    private void on(String key, Runnable action) {
        getInputMap().put(KeyStroke.getKeyStroke(key), "recent " + key);
        getActionMap()
                .put(
                        "recent " + key,
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                action.run();
                            }
                        });
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    boolean isEmpty() {
        return model.isEmpty();
    }

    private void openChosen() {
        Path chosen = getSelectedValue();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private void forgetChosen() {
        Path chosen = getSelectedValue();
        if (chosen != null) {
            parts.settings().forget(chosen);
            int index = getSelectedIndex();
            model.removeElement(chosen);
            setSelectedIndex(Math.min(index, model.size() - 1));
        }
    }

    /** Counts the projects one after the other, without holding anybody up. */
    void count(Workshop workshop) {
        count(java.util.Collections.list(model.elements()), workshop);
    }

    private void count(List<Path> left, Workshop workshop) {
        if (left.isEmpty()) {
            return;
        }
        Path root = left.getFirst();
        List<Path> others = left.subList(1, left.size());
        Question<RecentProject> question =
                new Question<>(
                        parts.runners().worker(),
                        parts.runners().painter(),
                        failure -> {
                            facts.put(root, parts.texts().text("start.unreadable"));
                            repaint();
                            count(others, workshop);
                        });
        question.ask(
                () -> RecentProject.of(root, workshop),
                project -> {
                    facts.put(root, words(project));
                    repaint();
                    count(others, workshop);
                });
    }

    private String words(RecentProject project) {
        Texts texts = parts.texts();
        return texts.text(
                "start.facts",
                project.documents(),
                project.versions(),
                texts.percent(project.confirmed()));
    }

    /** The name of a project, where it lies, and how it stands. */
    private final class Row extends JPanel implements ListCellRenderer<Path> {
        private static final long serialVersionUID = 1L;
        private final JLabel name = new JLabel();
        private final JLabel place = new JLabel();
        private final JLabel aside = new JLabel();

        Row() {
            super(new BorderLayout(UIScale.scale(16), UIScale.scale(2)));
            int gap = UIScale.scale(10);
            setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
            name.setFont(name.getFont().deriveFont(Font.BOLD));
            add(name, BorderLayout.NORTH);
            add(aside, BorderLayout.CENTER);
            add(place, BorderLayout.SOUTH);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Path> any, Path root, int index, boolean selected, boolean focus) {
            Path last = root.getFileName();
            name.setText(last == null ? root.toString() : last.toString());
            place.setText(root.toString());
            aside.setText(facts.getOrDefault(root, "…"));
            setBackground(selected ? Ink.CARET_ROW.color() : any.getBackground());
            name.setForeground((selected ? Ink.ACCENT : Ink.TEXT).color());
            place.setForeground(Ink.FAINT_TEXT.color());
            aside.setForeground(Ink.FAINT_TEXT.color());
            getAccessibleContext()
                    .setAccessibleName(name.getText() + ", " + aside.getText() + ", " + root);
            return this;
        }
    }
}
