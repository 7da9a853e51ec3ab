package org.diglot.cli;

import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Builds the memory's index. */
@Command(
        name = "build",
        description =
                "Reads the project's TMX files and those in tmx/reference into the index, those only that are"
                        + " new or have changed, or of which the index is damaged.")
final class MemoryBuildCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();

    @Option(names = "--json", description = "Prints what the memory holds as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    MemoryBuildCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        try (Project opened = Project.open(project.folder(), workshop);
                ProgressBar bar = ProgressBar.on(output.err())) {
            for (String document : opened.documents()) {
                opened.session(document).flush();
            }
            opened.memories().check();
            opened.memories().refresh(bar).forEach(output::notice);
            bar.clear();
            MemoryTable.print(opened.memories(), output, json);
        }
        return Shell.DONE;
    }
}
