package org.diglot.cli;

import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;

import picocli.CommandLine.Option;

import java.nio.file.Files;
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

    /** Whether a project is meant without being named, and there is none here. */
    boolean isNowhere() {
        if (!place.equals(Path.of(""))) {
            return false;
        }
        for (Path folder = place.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(new ProjectFolder(folder).sources())) {
                return false;
            }
        }
        return true;
    }

    ProjectFolder folder() throws ProjectException {
        return ProjectFolder.containing(place);
    }
}
