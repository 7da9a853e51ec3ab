package org.diglot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.ui.SampleMemory;
import org.diglot.ui.Samples;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.Shortcut;
import org.junit.jupiter.api.Test;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JProgressBar;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

class EveryoneJourneyTest extends WindowJourney {
    @Test
    void everyControlHasANameForScreenReaders() throws Exception {
        SampleMemory memory = SampleMemory.empty().knows("s1", "El gato es negro.");
        open(Samples.document(List.of("The cat is black."), "es"), memory);
        until("a match", () -> window().commands().named("insert-match-1").isPossible());

        List<String> nameless = ask(() -> nameless(window().frame().getRootPane()));
        assertThat(nameless).isEmpty();
    }

    private static List<String> nameless(Container container) {
        List<String> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            String name = child.getAccessibleContext() == null ? null : nameOf(child);
            if (isControl(child) && (name == null || name.isBlank())) {
                found.add(child.getClass().getName() + " " + child.getName());
            }
            if (child instanceof Container inner) {
                found.addAll(nameless(inner));
            }
        }
        return found;
    }

    private static String nameOf(Component child) {
        return child.getAccessibleContext().getAccessibleName();
    }

    private static boolean isControl(Component child) {
        boolean ours = child.isVisible() && !child.getClass().getName().startsWith("com.formdev.");
        return ours
                && (child instanceof JTextComponent
                        || child instanceof AbstractButton
                        || child instanceof JTable
                        || child instanceof JTabbedPane
                        || child instanceof JComboBox<?>
                        || child instanceof JProgressBar);
    }

    @Test
    void noShortcutBelongsToTwoCommands() throws Exception {
        open(Samples.document(List.of("The cat is black."), "es", "de"), SampleMemory.empty());

        List<Shortcut> twice = new ArrayList<>();
        Set<Shortcut> seen = new HashSet<>();
        for (Command command : window().commands().all()) {
            command.shortcuts().stream().filter(keys -> !seen.add(keys)).forEach(twice::add);
        }
        assertThat(twice).isEmpty();
        assertThat(seen).hasSizeGreaterThan(40);
    }
}
