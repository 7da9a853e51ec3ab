package org.diglot.cli;

import org.diglot.project.ProjectException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** Opens the editor. */
@Command(name = "edit", description = "Opens the editor, on the first document or the named one.")
final class EditCommand implements Callable<Integer> {
    private final EditorLauncher editor;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private DocumentOption document = new DocumentOption();

    EditCommand(EditorLauncher editor) {
        this.editor = editor;
    }

    @Override
    public Integer call() throws ProjectException {
        if (!editor.hasDisplay()) {
            throw new ProjectException(
                    "There is no display to open the editor on. Nothing was changed. On a machine without a"
                            + " screen use the other commands; diglot --help lists them.");
        }
        if (project.isNowhere() && document.named() == null) {
            editor.start();
            return Shell.DONE;
        }
        if (document.named() != null) {
            document.document(project.folder());
        }
        editor.open(project.folder(), document.named());
        return Shell.DONE;
    }
}
