package org.diglot.app;

import org.diglot.project.ProjectFolder;
import org.diglot.project.Workshop;
import org.diglot.ui.shell.EditorParts;
import org.diglot.ui.start.StartWindow;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

import javax.swing.SwingUtilities;

/** The start screen as the main thread sees it: ask, and wait for what is chosen. */
final class StartScreen {
    private final BlockingQueue<Optional<ProjectFolder>> choices = new LinkedBlockingQueue<>();
    private final StartWindow window;

    private StartScreen(EditorParts parts, Workshop workshop, Optional<ProjectFolder> empty) {
        this.window = StartWindow.open(parts, workshop, choices::add);
        empty.ifPresent(window::fill);
    }

    static StartScreen open(EditorParts parts, Workshop workshop, Optional<ProjectFolder> empty) {
        return CompletableFuture.supplyAsync(
                        () -> new StartScreen(parts, workshop, empty), SwingUtilities::invokeLater)
                .join();
    }

    /** The project that is chosen next; empty if the window was closed. */
    Optional<ProjectFolder> choice() {
        try {
            return choices.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    void refused(Exception failure) {
        SwingUtilities.invokeLater(() -> window.refused(failure));
    }

    void close() {
        SwingUtilities.invokeLater(window::close);
    }
}
