package org.diglot.cli;

import org.diglot.model.Bitext;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.MatchStatistics;
import org.diglot.project.MemoryReading;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.Statistics;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Counts documents. */
@Command(
        name = "stats",
        description =
                "Counts segments, words and characters, and how far each version has come; with --matches also"
                        + " how much of it the memory knows. Works while the editor has the project"
                        + " open.",
        footer = {
            "",
            "Matches: each segment is counted once, with its best match: 102 and 101 between the same",
            "neighbours, 100 the same text, repetitions of an earlier segment, then similar ones."
        })
final class StatsCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private DocumentOption document = new DocumentOption();

    @Option(
            names = {"-m", "--matches"},
            description = "Counts what the memory knows of each document, instead of its progress.")
    private boolean matches;

    @Option(
            names = {"-v", "--version"},
            paramLabel = "TAG",
            description =
                    "With --matches: the version to be made (default: each that a document has).")
    private @Nullable VersionTag version;

    @Option(names = "--json", description = "Prints the counts as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    StatsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        if (matches) {
            return countMatches(output);
        }
        if (version != null) {
            throw output.wrong("--version goes with --matches.");
        }
        List<Statistics> all = new ArrayList<>();
        for (String name : document.documents(project.folder())) {
            all.add(Statistics.of(Project.peek(project.folder(), workshop, name)));
        }
        if (json) {
            output.out().println(Json.of(all));
        } else {
            all.forEach(statistics -> print(statistics, output.out()));
        }
        return Shell.DONE;
    }

    private int countMatches(Output output) throws ProjectException {
        List<MatchStatistics> all = new ArrayList<>();
        try (MemoryReading reading = MemoryReading.open(project.folder(), workshop);
                ProgressBar bar = ProgressBar.on(output.err())) {
            reading.refresh(bar).forEach(output::notice);
            List<Bitext> documents = new ArrayList<>();
            for (String name : document.documents(project.folder())) {
                documents.add(Project.peek(project.folder(), workshop, name));
            }
            for (VersionTag one : versions(documents)) {
                MatchStatistics.Count count = new MatchStatistics.Count(reading.memories(), one);
                for (Bitext bitext : documents) {
                    all.add(count.of(bitext, bar));
                }
            }
        }
        if (json) {
            output.out().println(Json.of(all));
        } else {
            all.forEach(statistics -> print(statistics, output.out()));
        }
        return Shell.DONE;
    }

    private List<VersionTag> versions(List<Bitext> documents) throws ProjectException {
        List<VersionTag> all =
                version != null
                        ? List.of(version)
                        : documents.stream()
                                .flatMap(bitext -> bitext.versions().stream())
                                .distinct()
                                .toList();
        if (all.isEmpty()) {
            throw new ProjectException(
                    "No document has a version yet. Say which one is to be made with --version,"
                            + " such as --version es.");
        }
        return all;
    }

    private static void print(MatchStatistics statistics, PrintWriter out) {
        out.println(statistics.document() + ", " + statistics.version());
        out.println(row("match", List.of("segments", "words", "characters"), List.of()));
        for (MatchStatistics.Line line : statistics.bands()) {
            out.println(row(line.band().word(), numbers(line.size()), List.of()));
        }
        out.println(row("all", numbers(statistics.all()), List.of()));
    }

    private static void print(Statistics statistics, PrintWriter out) {
        out.println(
                statistics.document() + ", " + Output.count(statistics.paragraphs(), "paragraph"));
        out.println(row("version", List.of("segments", "words", "characters"), statusWords()));
        out.println(row("source", numbers(statistics.source()), List.of()));
        for (Statistics.VersionProgress version : statistics.versions()) {
            out.println(row(version.version().value(), numbers(version.size()), statuses(version)));
        }
    }

    private static List<String> statusWords() {
        return List.of(Status.values()).stream().map(Status::word).toList();
    }

    private static List<String> numbers(Statistics.Size size) {
        return List.of(
                Integer.toString(size.segments()),
                Integer.toString(size.words()),
                Integer.toString(size.characters()));
    }

    private static List<String> statuses(Statistics.VersionProgress version) {
        return List.of(Status.values()).stream()
                .map(status -> version.byStatus().getOrDefault(status, 0).toString())
                .toList();
    }

    private static String row(String name, List<String> sizes, List<String> statuses) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-12s", name));
        sizes.forEach(cell -> line.append(String.format(Locale.ROOT, "%11s", cell)));
        statuses.forEach(cell -> line.append(String.format(Locale.ROOT, "%11s", cell)));
        return line.toString();
    }
}
