package org.diglot.app;

import java.awt.GraphicsEnvironment;
import org.diglot.cli.EditorLauncher;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.jspecify.annotations.Nullable;

/** Opens the editor in a Swing window. */
final class SwingEditor implements EditorLauncher {

    @Override
    public boolean hasDisplay() {
        return !GraphicsEnvironment.isHeadless();
    }

    @Override
    public void open(ProjectFolder folder, @Nullable String document) throws ProjectException {
        throw new ProjectException("soon");
    }
}
