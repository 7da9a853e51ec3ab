package org.diglot.ui.intake;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.project.Memories.Content;
import org.diglot.project.Memories.Use;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Form;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.WrappedText;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;

/** Asks which memories are used, and how far each is trusted. Painting thread only. */
public final class MemoriesForm {
    private static final int WIDTH = 560;
    private static final int HIGHEST = 320;
    private static final int MOST = 99;

    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();

    private MemoriesForm(Texts texts, List<Content> memories) {
        this.texts = texts;
        memories.forEach(memory -> rows.add(new Row(texts, memory)));
    }

    /**
     * Asks.
     *
     * @param memories all there are; not empty
     * @return what shall be different, by the names of the memories
     */
    public static Map<String, Use> ask(Component owner, Texts texts, List<Content> memories) {
        MemoriesForm form = new MemoriesForm(texts, memories);
        boolean wanted =
                new Form(texts, WIDTH)
                        .wide(form.content())
                        .ask(owner, texts.text("memories.title"), form.rows.getFirst().on);
        return wanted ? form.changed() : Map.of();
    }

    /** In one column: across several, the height of a text that wraps is guessed. */
    private JComponent content() {
        String width = UIScale.scale(WIDTH) + "px";
        JPanel content = new JPanel(new MigLayout("wrap 1, insets 0", "[grow,fill," + width + "]"));
        WrappedText help = new WrappedText(texts.text("memories.help"), Ink.FAINT_TEXT);
        help.setSize(UIScale.scale(WIDTH), 1);
        content.add(help, "wmin 0, gapbottom " + UIScale.scale(8) + "px");
        content.add(table());
        return content;
    }

    private JComponent table() {
        JPanel table =
                new JPanel(
                        new MigLayout(
                                "wrap 4, insets 0", "[grow,fill][right]16px[]12px[]", "[]8px[]"));
        table.add(faint(texts.text("memories.memory")));
        table.add(faint(texts.text("memories.units")));
        table.add(faint(texts.text("memories.priority")));
        table.add(faint(texts.text("memories.penalty")));
        for (Row row : rows) {
            table.add(row.on, "wmin 0");
            table.add(faint(texts.number(row.memory.units())));
            table.add(row.priority);
            table.add(row.penalty);
        }
        JScrollPane scroll =
                new JScrollPane(
                        table,
                        JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
                        JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(16));
        Dimension size = table.getPreferredSize();
        scroll.setPreferredSize(
                new Dimension(
                        Math.max(UIScale.scale(WIDTH), size.width + UIScale.scale(20)),
                        Math.min(size.height + 2, UIScale.scale(HIGHEST))));
        return scroll;
    }

    private static JLabel faint(String text) {
        JLabel label = new JLabel(text);
        label.setForeground(Ink.FAINT_TEXT.color());
        return label;
    }

    private Map<String, Use> changed() {
        Map<String, Use> changed = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.use().equals(row.memory.use())) {
                changed.put(row.memory.name(), row.use());
            }
        }
        return changed;
    }

    /** The fields of one memory. */
    private static final class Row {
        private final Content memory;
        private final JCheckBox on;
        private final JSpinner priority;
        private final JSpinner penalty;

        Row(Texts texts, Content memory) {
            this.memory = memory;
            String name = memory.name().replaceFirst("^tmx/(reference/)?", "");
            this.on = new JCheckBox(name, memory.use().on());
            this.priority = spinner(memory.use().priority(), -MOST);
            this.penalty = spinner(memory.use().penalty(), 0);
            on.setName("on " + name);
            on.setToolTipText(memory.name());
            priority.setName("priority " + name);
            penalty.setName("penalty " + name);
            name(priority, texts.text("memories.priority-of", name));
            name(penalty, texts.text("memories.penalty-of", name));
        }

        private static JSpinner spinner(int value, int lowest) {
            return new JSpinner(new SpinnerNumberModel(value, lowest, MOST, 1));
        }

        private static void name(JSpinner spinner, String name) {
            spinner.getAccessibleContext().setAccessibleName(name);
            if (spinner.getEditor() instanceof JSpinner.DefaultEditor editor) {
                editor.getTextField().getAccessibleContext().setAccessibleName(name);
            }
        }

        Use use() {
            return new Use(
                    on.isSelected(), (Integer) priority.getValue(), (Integer) penalty.getValue());
        }
    }
}
