package org.diglot.app;

import org.diglot.cli.EditorLauncher;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.project.Workshop;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.look.SwingDelays;
import org.diglot.ui.look.Trouble;
import org.diglot.ui.shell.EditorParts;
import org.diglot.ui.shell.EditorWindow;
import org.diglot.ui.shell.ProjectContext;
import org.diglot.ui.shell.WindowSettings;
import org.jspecify.annotations.Nullable;

import java.awt.GraphicsEnvironment;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.swing.SwingUtilities;

/** Opens windows: the editor on a project, and the start screen where there is none. */
final class SwingEditor implements EditorLauncher {
    private static final System.Logger LOG = System.getLogger(SwingEditor.class.getName());

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
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            WindowSettings settings = settings();
            // Toolkit, theme and fonts are made ready while the project is read.
            SwingUtilities.invokeLater(() -> settings.appearance().install());
            Desktop desktop = new Desktop(workers, settings);
            if (desktop.edit(folder, document, Optional.empty())
                    == EditorWindow.Ending.OTHER_PROJECT) {
                desktop.chooseUntilClosed(Optional.empty());
            }
        }
    }

    @Override
    public void start() {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            new Desktop(workers, settings()).chooseUntilClosed(Optional.empty());
        }
    }

    private static WindowSettings settings() {
        return WindowSettings.in(
                Path.of(System.getProperty("user.home"), ".config", "diglot", "window"));
    }

    /** The windows of one run of the program, one at a time; blocks while one is open. */
    private final class Desktop {
        private final ExecutorService workers;
        private final WindowSettings settings;

        Desktop(ExecutorService workers, WindowSettings settings) {
            this.workers = workers;
            this.settings = settings;
            Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> uncaught(fault));
        }

        /** What nobody has caught is told too; the work goes on. */
        private void uncaught(Throwable fault) {
            LOG.log(Level.ERROR, "Nobody has caught this", fault);
            paint(() -> Trouble.show(null, settings.texts(), fault));
        }

        private EditorParts parts() {
            return new EditorParts(
                    settings.texts(),
                    new Runners(workers, SwingEditor::paint, new SwingDelays()),
                    settings);
        }

        /** Lets the user choose projects and works on them until a window is closed for good. */
        void chooseUntilClosed(Optional<ProjectFolder> empty) {
            Optional<ProjectFolder> toFill = empty;
            EditorWindow.Ending ending = EditorWindow.Ending.OTHER_PROJECT;
            while (ending == EditorWindow.Ending.OTHER_PROJECT) {
                StartScreen start = StartScreen.open(parts(), workshop, toFill);
                toFill = Optional.empty();
                ending = work(start);
            }
        }

        private EditorWindow.Ending work(StartScreen start) {
            for (Optional<ProjectFolder> next = start.choice();
                    next.isPresent();
                    next = start.choice()) {
                try {
                    return edit(next.get(), null, Optional.of(start));
                } catch (ProjectException refusal) {
                    start.refused(refusal);
                }
            }
            start.close();
            return EditorWindow.Ending.CLOSED;
        }

        /** Works on a project until its window is closed. */
        EditorWindow.Ending edit(
                ProjectFolder folder, @Nullable String document, Optional<StartScreen> before)
                throws ProjectException {
            List<String> documents = folder.documents();
            if (documents.isEmpty()) {
                before.ifPresent(StartScreen::close);
                chooseUntilClosed(Optional.of(folder));
                return EditorWindow.Ending.CLOSED;
            }
            try (Project project = Project.open(folder, workshop)) {
                ProjectContext context = new ProjectContext(project, settings);
                String first = document != null ? document : lastOf(documents, context.place());
                project.session(first); // slow the first time, so not on the painting thread
                settings.opened(folder.root());
                CountDownLatch closed = new CountDownLatch(1);
                EditorWindow window = EditorWindow.open(context, first, parts(), closed::countDown);
                before.ifPresent(StartScreen::close);
                window.watchMemory();
                await(closed);
                return window.ending();
            }
        }

        private String lastOf(List<String> documents, String place) {
            String last = settings.left("document", place);
            return documents.contains(last) ? last : documents.getFirst();
        }
    }

    private static void await(CountDownLatch closed) {
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
