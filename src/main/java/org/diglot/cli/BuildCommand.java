package org.diglot.cli;

import org.diglot.model.VersionTag;
import org.diglot.project.MainJob;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.project.Statistics;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** The main job. */
@Command(
        name = "build",
        description =
                "Segments every document, fills the memory, writes the translated documents and the editions,"
                        + " and says where they are.")
final class BuildCommand implements Callable<Integer> {
    private final Workshop workshop;
    private final EditorLauncher editor;

    @Mixin private ProjectOption project = new ProjectOption();

    @Option(names = "--open", description = "Opens the editor afterwards if there is a display.")
    private boolean open;

    @Option(names = "--json", description = "Prints what was made as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    BuildCommand(Workshop workshop, EditorLauncher editor) {
        this.workshop = workshop;
        this.editor = editor;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        ProjectFolder folder = project.folder();
        int code = build(folder, output);
        if (open && editor.hasDisplay()) {
            editor.open(folder, null);
        } else if (open) {
            output.notice("There is no display, so the editor stays closed.");
        }
        return code;
    }

    private int build(ProjectFolder folder, Output output) throws ProjectException {
        try (Project opened = Project.open(folder, workshop);
                ProgressBar bar = ProgressBar.on(output.err())) {
            MainJob job = new MainJob(opened);
            List<MainJob.Result> results = job.run(bar);
            bar.clear();
            Set<String> sentences = new LinkedHashSet<>(job.notices());
            sentences.addAll(job.refusals()); // the memory may have told the same of a broken TMX
            sentences.forEach(output::notice);
            if (json) {
                output.out().println(Json.of(results));
            } else {
                results.forEach(result -> print(result, output.out()));
            }
            return job.refusals().isEmpty() ? Shell.DONE : Shell.FAILED;
        }
    }

    private void print(MainJob.Result result, PrintWriter out) {
        Statistics statistics = result.statistics();
        out.println(
                statistics.document()
                        + ": "
                        + Output.count(statistics.source().segments(), "segment")
                        + " in "
                        + Output.count(statistics.paragraphs(), "paragraph")
                        + ", "
                        + Output.count(statistics.source().words(), "word"));
        for (Statistics.VersionProgress version : statistics.versions()) {
            out.println(
                    "  "
                            + name(version.version())
                            + ": "
                            + version.confirmed()
                            + " of "
                            + statistics.source().segments()
                            + " confirmed");
        }
        out.println("  TMX          " + editor.link(result.tmx()));
        print("  translation  ", result.translations(), out);
        printEditions(result.editions(), out);
    }

    private static String name(VersionTag version) {
        return version + " " + version.displayName(Locale.ENGLISH);
    }

    private void print(String caption, List<Path> files, PrintWriter out) {
        files.forEach(file -> out.println(caption + editor.link(file)));
    }

    /** One line for each choice of versions, with a link to its first format. */
    private void printEditions(List<Path> editions, PrintWriter out) {
        SequencedMap<String, List<Path>> byVersions = new LinkedHashMap<>();
        for (Path edition : editions) {
            String name = edition.getFileName().toString();
            String stem = name.replaceFirst("(\\.facing)?\\.[a-z]+$", "");
            byVersions.computeIfAbsent(stem, key -> new ArrayList<>()).add(edition);
        }
        byVersions.forEach((stem, files) -> {
            String others =
                    files.stream()
                            .skip(1)
                            .map(file -> file.getFileName().toString())
                            .map(name -> name.substring(stem.length()))
                            .collect(Collectors.joining(" "));
            String also = others.isEmpty() ? "" : "  (also " + others + ")";
            out.println("  edition      " + editor.link(files.getFirst()) + also);
        });
    }
}
