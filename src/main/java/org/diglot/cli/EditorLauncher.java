package org.diglot.cli;

import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Opens the editor's window; the program gives the real one, tests another. */
public interface EditorLauncher {

    /** Whether there is a display to open a window on. */
    boolean hasDisplay();

    /**
     * Opens the window and returns when it is closed.
     *
     * @param document the document to show first; {@code null} for the one last worked on
     * @throws ProjectException if the project cannot be opened
     */
    void open(ProjectFolder folder, @Nullable String document) throws ProjectException;

    /** Lets the user choose or make a project to open, and returns when its window is closed. */
    void start();

    /** A link to a file that a terminal can open. */
    default String link(Path file) {
        return file.toUri().toString();
    }
}
