package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Shortcut;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.WrapLayout;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** A chip for the source and for every version; one that is pressed has its column in sight. */
final class ColumnChips extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int KEYS = 9;
    private static final String STYLE =
            "arc: 999; margin: 1,9,1,9; borderWidth: 1; focusWidth: 1; innerFocusWidth: 0;"
                    + " background: $Panel.background; borderColor: $Diglot.STRONG_LINE;"
                    + " foreground: $Diglot.FAINT_TEXT;"
                    + " selectedBackground: $Diglot.CHIP; selectedForeground: $Diglot.CHIP_TEXT";

    private final transient Texts texts;
    private final transient Consumer<VersionTag> toggle;
    private final transient List<Chip> chips = new ArrayList<>();

    /** A button and the column it stands for. */
    private record Chip(VersionTag column, JToggleButton button) {}

    /** Chips that call {@code toggle} when they are pressed. */
    ColumnChips(Texts texts, Consumer<VersionTag> toggle) {
        super(new WrapLayout(UIScale.scale(5)));
        this.texts = texts;
        this.toggle = toggle;
        setName("columns");
        setOpaque(false);
        getAccessibleContext().setAccessibleName(texts.text("columns.name"));
        addComponentListener(
                new ComponentAdapter() {
                    @Override
                    public void componentResized(ComponentEvent event) {
                        revalidate();
                    }
                });
    }

    /** Shows the columns there are, the source first, and which of them are in sight. */
    void show(List<VersionTag> columns, List<VersionTag> inSight) {
        if (!columns.equals(chips.stream().map(Chip::column).toList())) {
            rebuild(columns);
        }
        for (Chip chip : chips) {
            boolean shown = inSight.contains(chip.column());
            chip.button().setSelected(shown);
            chip.button().setToolTipText(help(chip.column(), shown));
        }
    }

    private void rebuild(List<VersionTag> columns) {
        removeAll();
        chips.clear();
        for (VersionTag column : columns) {
            Chip chip = new Chip(column, button(column));
            chips.add(chip);
            add(chip.button());
            if (chips.size() == 1) {
                add(arrow());
            }
        }
        revalidate();
        repaint();
    }

    private static JLabel arrow() {
        JLabel arrow = new JLabel("→");
        arrow.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(4), 0, 0, 0));
        arrow.setForeground(Ink.FAINT_TEXT.color());
        return arrow;
    }

    private JToggleButton button(VersionTag column) {
        JToggleButton button = new JToggleButton(column.value());
        button.setName("column-" + column);
        button.putClientProperty(FlatClientProperties.STYLE, STYLE);
        // The mouse leaves the keyboard in the text.
        button.setRequestFocusEnabled(false);
        button.getAccessibleContext()
                .setAccessibleName(texts.text("columns.chip", column.displayName(texts.locale())));
        button.addActionListener(event -> toggle.accept(column));
        return button;
    }

    private String help(VersionTag column, boolean shown) {
        int number = 1 + chips.stream().map(Chip::column).toList().indexOf(column);
        String keys = number <= KEYS ? " · " + new Shortcut("ctrl alt " + number).words(texts) : "";
        String name = column.displayName(texts.locale());
        return texts.text(shown ? "columns.hide" : "columns.show", name) + keys;
    }
}
