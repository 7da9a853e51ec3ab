package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandBook;
import org.diglot.ui.kit.CommandGroup;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.Typed;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import java.util.Set;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** All keys on one sheet, in the groups of the menus. */
final class KeyMap {
    /** From this scale on two columns are wider than most screens. */
    private static final float ONE_COLUMN = 1.9f;

    private static final Set<CommandGroup> LEFT =
            Set.of(CommandGroup.FILE, CommandGroup.EDIT, CommandGroup.VIEW, CommandGroup.MOVE);

    private KeyMap() {}

    static void open(JFrame owner, CommandBook commands, Texts texts) {
        JDialog dialog = new JDialog(owner, texts.text("keys.title"), false);
        dialog.setName("keys-dialog");
        JScrollPane scroll = new JScrollPane(sheet(commands, texts, ""));
        scroll.getAccessibleContext().setAccessibleName(texts.text("keys.title"));
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(24));
        JTextField search = new JTextField();
        search.setName("map-search");
        search.getAccessibleContext().setAccessibleName(texts.text("keys.search"));
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.text("keys.search"));
        search.putClientProperty(
                FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        Typed.follow(
                search, typed -> scroll.setViewportView(sheet(commands, texts, typed.strip())));
        int gap = UIScale.scale(14);
        JPanel content = new JPanel(new BorderLayout(0, gap));
        content.setBorder(BorderFactory.createEmptyBorder(gap, gap, 0, gap));
        content.add(search, BorderLayout.NORTH);
        content.add(scroll, BorderLayout.CENTER);
        dialog.setContentPane(content);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        dialog.setSize(
                new Dimension(
                        Math.min(dialog.getWidth() + UIScale.scale(20), owner.getWidth()),
                        Math.min(dialog.getHeight(), owner.getHeight() - UIScale.scale(40))));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    private static JPanel sheet(CommandBook commands, Texts texts, String typed) {
        int gap = UIScale.scale(22);
        int columns = UIScale.getUserScaleFactor() < ONE_COLUMN ? 2 : 1;
        JPanel sheet =
                new JPanel(
                        new MigLayout(
                                "insets 0, wrap " + columns + ", gapx " + 2 * gap + "px",
                                columns == 2 ? "[grow,fill][grow,fill]" : "[grow,fill]",
                                "[]"));
        JPanel left = column();
        JPanel right = column();
        for (CommandGroup group : CommandGroup.values()) {
            List<Command> withKeys =
                    commands.of(group).stream()
                            .filter(command -> !command.shortcuts().isEmpty())
                            .filter(command -> speaksOf(command, texts, typed))
                            .toList();
            boolean first = LEFT.contains(group);
            if (!withKeys.isEmpty()) {
                fill(first ? left : right, texts.text(group.key()), withKeys, texts);
            }
        }
        sheet.add(left, "aligny top");
        sheet.add(right, "aligny top");
        return sheet;
    }

    private static boolean speaksOf(Command command, Texts texts, String typed) {
        String line = command.caption(texts) + " " + Palette.keysOf(command, texts);
        return texts.folded(line).contains(texts.folded(typed));
    }

    private static JPanel column() {
        return new JPanel(
                new MigLayout(
                        "insets 0, wrap 2, gapy " + UIScale.scale(5) + "px",
                        "[grow,fill]" + UIScale.scale(28) + "px[right]"));
    }

    private static void fill(JPanel column, String title, List<Command> commands, Texts texts) {
        JLabel heading = new JLabel(title);
        heading.setFont(heading.getFont().deriveFont(Font.BOLD));
        heading.setForeground(Ink.ACCENT.color());
        column.add(heading, "span 2, gaptop " + UIScale.scale(10) + "px");
        for (Command command : commands) {
            if (!command.family().equals("insert-match")) {
                line(column, command.caption(texts), Palette.keysOf(command, texts));
            }
        }
        commands.stream()
                .filter(command -> command.name().equals("insert-match-1"))
                .findFirst()
                .ifPresent(first -> {
                    String keys = Palette.keysOf(first, texts) + " … 9";
                    line(column, texts.text("keys.insert-match"), keys);
                });
    }

    private static void line(JPanel column, String caption, String keys) {
        JLabel label = new JLabel(keys);
        label.setForeground(Ink.FAINT_TEXT.color());
        column.add(new JLabel(caption));
        column.add(label);
    }
}
