package org.diglot.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;

import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JProgressBar;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** A screen as somebody meets it who does not see it. */
public final class ScreenReader {
    private ScreenReader() {}

    /** Everything in a container, however deep. */
    public static List<Component> parts(Container container) {
        List<Component> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            found.add(child);
            if (child instanceof Container inner) {
                found.addAll(parts(inner));
            }
        }
        return found;
    }

    /** The controls that have no name or no role. */
    public static List<String> nameless(Container container) {
        return parts(container).stream()
                .filter(ScreenReader::isControl)
                .filter(part -> !hasName(part.getAccessibleContext()))
                .map(part -> part.getClass().getName() + " " + part.getName())
                .toList();
    }

    private static boolean hasName(AccessibleContext access) {
        return access != null
                && access.getAccessibleName() != null
                && !access.getAccessibleName().isBlank()
                && !AccessibleRole.UNKNOWN.equals(access.getAccessibleRole());
    }

    private static boolean isControl(Component child) {
        boolean inside =
                SwingUtilities.getAncestorOfClass(JSpinner.class, child) != null
                        || SwingUtilities.getAncestorOfClass(JComboBox.class, child) != null;
        boolean ours = child.isVisible() && !child.getClass().getName().startsWith("com.formdev.");
        boolean says =
                !(child instanceof JTextComponent text)
                        || text.isFocusable()
                        || !text.getText().isEmpty();
        return ours
                && !inside
                && says
                && (child instanceof JTextComponent
                        || child instanceof AbstractButton
                        || child instanceof JTable
                        || child instanceof JList<?>
                        || child instanceof JTabbedPane
                        || child instanceof JComboBox<?>
                        || child instanceof JSpinner
                        || child instanceof JProgressBar);
    }
}
