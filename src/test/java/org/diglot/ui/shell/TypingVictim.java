package org.diglot.ui.shell;

import org.diglot.app.StandardWorkshop;
import org.diglot.project.Project;
import org.diglot.project.ProjectFolder;
import org.diglot.ui.editor.CaretPane;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.SwingDelays;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Executors;

import javax.swing.SwingUtilities;

/**
 * Opens the editor on a project, translates one segment, begins the next, and then waits to be
 * killed in the middle of it. {@link DiskJourneyTest} kills it.
 */
final class TypingVictim {
    /** Drafts count as kept when the keys have rested for a moment. */
    private static final long REST_MILLIS = 1_500;

    private TypingVictim() {}

    /** Arguments: the project's folder and the file of the user's settings. */
    public static void main(String[] args) throws Exception {
        Project project = Project.open(new ProjectFolder(Path.of(args[0])), new StandardWorkshop());
        WindowSettings settings = WindowSettings.in(Path.of(args[1]));
        EditorParts parts =
                new EditorParts(
                        Texts.of(Locale.ENGLISH, ZoneOffset.UTC),
                        new Runners(
                                Executors.newVirtualThreadPerTaskExecutor(),
                                TypingVictim::paint,
                                new SwingDelays()),
                        settings);
        EditorWindow window =
                EditorWindow.open(
                        new ProjectContext(project, settings),
                        project.documents().getFirst(),
                        parts,
                        () -> {});
        CaretPane pane = window.work().view().pane();
        while (!pane.isFocusOwner()) {
            Thread.sleep(20);
        }
        type(pane, "uno");
        post(
                new KeyEvent(
                        pane,
                        KeyEvent.KEY_PRESSED,
                        System.currentTimeMillis(),
                        InputEvent.CTRL_DOWN_MASK,
                        KeyEvent.VK_ENTER,
                        '\n'));
        type(pane, "dos");
        Thread.sleep(REST_MILLIS);
        type(pane, "x");
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("typed");
    }

    private static void paint(Runnable task) {
        if (SwingUtilities.isEventDispatchThread()) {
            task.run();
        } else {
            SwingUtilities.invokeLater(task);
        }
    }

    private static void type(CaretPane pane, String letters) {
        for (int index = 0; index < letters.length(); index++) {
            post(
                    new KeyEvent(
                            pane,
                            KeyEvent.KEY_TYPED,
                            System.currentTimeMillis(),
                            0,
                            KeyEvent.VK_UNDEFINED,
                            letters.charAt(index)));
        }
    }

    /** Comes as from the keyboard, but cannot repeat itself where the machine is slow. */
    private static void post(KeyEvent key) {
        Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(key);
    }
}
