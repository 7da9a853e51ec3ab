package org.diglot.cli;

import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The options of every command: which project is meant, and help. */
final class ProjectOption {
    @Option(
            names = {"-p", "--project"},
            paramLabel = "FOLDER",
            description = "The project's folder (default: here, or the nearest folder above).")
    private Path place = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    /** Whether help was asked for; picocli has shown it then. */
    boolean help() {
        return help;
    }

    ProjectFolder folder() throws ProjectException {
        return ProjectFolder.containing(place);
    }
}
