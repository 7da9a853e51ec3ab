package org.diglot.cli;

import org.diglot.project.MemoryImport;
import org.diglot.project.MemoryImport.Removed;
import org.diglot.project.ProjectException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Takes a reference memory away. */
@Command(
        name = "remove",
        description =
                "Takes a reference memory away from the project. Its file is not deleted; it goes to"
                        + " .diglot/backup/reference. To use it no longer but keep it, put it into a folder"
                        + " tmx/reference/off, or say so in .diglot/project.toml.")
final class MemoryRemoveCommand implements Callable<Integer> {
    @Mixin private ProjectOption project = new ProjectOption();

    @Option(names = "--json", description = "Prints the result as JSON.")
    private boolean json;

    @Parameters(paramLabel = "NAME", description = "The memory, as diglot memory status calls it.")
    private String name = "";

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        Removed removed = new MemoryImport(project.folder()).remove(name);
        if (json) {
            output.out().println(Json.of(removed));
            return Shell.DONE;
        }
        Path backup = removed.backup();
        output.out()
                .println(
                        backup == null
                                ? "The link "
                                        + removed.memory()
                                        + " was deleted; what it led to is untouched."
                                : removed.memory() + " was moved to " + backup + ".");
        return Shell.DONE;
    }
}
