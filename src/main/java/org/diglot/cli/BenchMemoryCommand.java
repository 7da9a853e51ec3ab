package org.diglot.cli;

import org.diglot.model.VersionTag;
import org.diglot.project.ProjectException;
import org.diglot.project.Workshop;
import org.diglot.project.bench.MemoryBenchmark;
import org.diglot.project.bench.MemoryFigures;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Measures the memory. */
@Command(
        name = "memory",
        description = {
            "Measures the memory on a TMX file: how fast it is filled, how large it is on the disk, how"
                    + " long answers take, and whether they are the same as when every unit is compared.",
            "The index is made in a temporary folder and removed; no project is touched. A million units"
                    + " take some minutes."
        })
final class BenchMemoryCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Option(names = "--tmx", paramLabel = "FILE", description = "The memory.", required = true)
    private @Nullable Path tmx;

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description =
                    "Segments to look up, one a line, in the language of the memory's source; what follows a tab"
                            + " is not read.",
            required = true)
    private @Nullable Path queries;

    @Option(
            names = {"-t", "--threshold"},
            paramLabel = "PERCENT",
            description =
                    "The lowest percentage that counts, 30 to 100 (default: ${DEFAULT-VALUE}); 50 and 85 are"
                            + " measured too.")
    private int threshold = 70;

    @Option(
            names = "--target",
            paramLabel = "TAG",
            description = "The version that is wanted (default: ${DEFAULT-VALUE}).")
    private VersionTag target = VersionTag.of("es");

    @Option(names = "--json", description = "Prints the figures as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    BenchMemoryCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        if (threshold < 30 || threshold > 100) {
            throw output.wrong("--threshold must be from 30 to 100.");
        }
        if (tmx == null || queries == null) {
            throw output.wrong("Give the memory with --tmx and the segments with --queries.");
        }
        List<String> segments = segments(queries);
        if (segments.isEmpty()) {
            throw output.wrong("There is no segment in " + queries + ".");
        }
        MemoryBenchmark.Plan plan = new MemoryBenchmark.Plan(tmx, segments, target, threshold);
        try (ProgressBar bar = ProgressBar.on(output.err())) {
            MemoryFigures figures = new MemoryBenchmark(workshop, plan).run(bar);
            bar.clear();
            if (json) {
                output.out().println(Json.of(figures));
            } else {
                FiguresTable.print(figures, output.out());
            }
        }
        return Shell.DONE;
    }

    private static List<String> segments(Path file) throws ProjectException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t", 2)[0])
                    .filter(segment -> !segment.isBlank())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ProjectException(
                    "The segments cannot be read from "
                            + file
                            + ". Is it there, and a text file in UTF-8?",
                    e);
        }
    }
}
