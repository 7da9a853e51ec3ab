package org.diglot.app;

import org.diglot.cli.EditorLauncher;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.project.Workshop;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.SwingDelays;
import org.diglot.ui.shell.EditorParts;
import org.diglot.ui.shell.EditorWindow;
import org.diglot.ui.shell.ProjectContext;
import org.diglot.ui.shell.WindowSettings;
import org.jspecify.annotations.Nullable;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.swing.SwingUtilities;

/** Opens the editor in a Swing window, on a project that stays open as long as the window. */
final class SwingEditor implements EditorLauncher {
    private final Workshop workshop;

    SwingEditor(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public boolean hasDisplay() {
        return !GraphicsEnvironment.isHeadless();
    }

    @Override
    public void open(ProjectFolder folder, @Nullable String document) throws ProjectException {
        WindowSettings settings = settings();
        // Toolkit, theme and fonts are made ready while the project is read.
        SwingUtilities.invokeLater(() -> settings.appearance().install());
        try (Project project = Project.open(folder, workshop);
                ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            String first = document != null ? document : firstDocument(project);
            project.session(first); // slow the first time, so not on the painting thread
            EditorParts parts =
                    new EditorParts(
                            Texts.of(Locale.getDefault(), ZoneId.systemDefault()),
                            new Runners(workers, SwingEditor::paint, new SwingDelays()),
                            settings);
            showUntilClosed(project, first, parts);
        }
    }

    private static WindowSettings settings() {
        return WindowSettings.in(
                Path.of(System.getProperty("user.home"), ".config", "diglot", "window"));
    }

    private static String firstDocument(Project project) throws ProjectException {
        List<String> documents = project.documents();
        if (documents.isEmpty()) {
            throw new ProjectException(
                    "There is no document in "
                            + project.folder().sources()
                            + ". Put a text there, then try again.");
        }
        return documents.getFirst();
    }

    private static void showUntilClosed(Project project, String first, EditorParts parts)
            throws ProjectException {
        CountDownLatch closed = new CountDownLatch(1);
        EditorWindow window =
                EditorWindow.open(
                        new ProjectContext(project, parts.settings()),
                        first,
                        parts,
                        closed::countDown);
        window.fillMemory();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void paint(Runnable task) {
        if (SwingUtilities.isEventDispatchThread()) {
            task.run();
        } else {
            SwingUtilities.invokeLater(task);
        }
    }
}
