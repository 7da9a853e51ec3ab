package org.diglot.cli;

import org.diglot.project.MemoryReading;
import org.diglot.project.ProjectException;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Tells what the memory holds. */
@Command(
        name = "status",
        description =
                "Lists the memory files in the index with their units and languages. Works while the"
                        + " editor has the project open.")
final class MemoryStatusCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();

    @Option(names = "--json", description = "Prints the list as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    MemoryStatusCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        try (MemoryReading reading = MemoryReading.open(project.folder(), workshop);
                ProgressBar bar = ProgressBar.on(output.err())) {
            if (reading.isVisit()) {
                reading.refresh(bar).forEach(output::notice);
                bar.clear();
            }
            if (!reading.memories().check()) {
                output.notice(
                        "A search index was damaged and was thrown away; the TMX files are untouched.");
            }
            MemoryTable.print(reading.memories(), output, json);
        }
        return Shell.DONE;
    }
}
