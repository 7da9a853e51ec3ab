package org.diglot.cli;

import org.diglot.project.ProjectException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** The program without a command: the editor, if there is a display. */
@Command(
        name = "diglot",
        version = "Diglot 0.1.0",
        description =
                "Keeps a text and its translations sentence by sentence, finds what was translated before, and"
                        + " publishes parallel editions. Without a command it opens the editor.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {"", "Exit codes: 0 done, 1 could not be done, 2 wrong command line."})
final class DiglotCommand implements Callable<Integer> {
    private final EditorLauncher editor;

    @Mixin private ProjectOption project = new ProjectOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version of the program.")
    private boolean version;

    @Spec private @Nullable CommandSpec spec;

    DiglotCommand(EditorLauncher editor) {
        this.editor = editor;
    }

    /** Whether the version was asked for; picocli has shown it then. */
    boolean version() {
        return version;
    }

    @Override
    public Integer call() throws ProjectException {
        if (!editor.hasDisplay()) {
            throw new Output(spec)
                    .wrong(
                            "There is no display to open the editor on. Say what to do, such as: diglot build");
        }
        if (project.isNowhere()) {
            editor.start();
        } else {
            editor.open(project.folder(), null);
        }
        return Shell.DONE;
    }
}
