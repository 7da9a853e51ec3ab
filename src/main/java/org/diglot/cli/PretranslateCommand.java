package org.diglot.cli;

import org.diglot.model.VersionTag;
import org.diglot.project.Pretranslation;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/** Fills empty segments from the memory. */
@Command(
        name = "pretranslate",
        description =
                "Fills the empty segments of a version with the best matches of the memory, as drafts that say"
                        + " what they were made of.")
final class PretranslateCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private DocumentOption document = new DocumentOption();

    @Option(
            names = {"-v", "--version"},
            paramLabel = "TAG",
            required = true,
            description = "The version (language tag), such as es.")
    private @Nullable VersionTag version;

    @Option(
            names = {"-t", "--threshold"},
            paramLabel = "PERCENT",
            description = "The lowest percentage that is taken, 30 to 100 (default: 95).")
    private int threshold = 95;

    @Option(
            names = "--adapt",
            description =
                    "Puts the numbers, a term or the codes of the segment into a match where there is no doubt.")
    private boolean adapt;

    @Option(
            names = "--assemble",
            description =
                    "Where there is no match: joins the parts that are known; the rest is left in the language of"
                            + " the source.")
    private boolean assemble;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "The name the drafts bear (default: the author in the settings).")
    private @Nullable String author;

    @Option(names = "--json", description = "Prints the result as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    PretranslateCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        if (threshold < 30 || threshold > 100) {
            throw output.wrong("--threshold must be from 30 to 100.");
        }
        try (Project opened = Project.open(project.folder(), workshop);
                ProgressBar bar = ProgressBar.on(output.err())) {
            opened.memories().refresh(bar).forEach(output::notice);
            Pretranslation.Options options =
                    new Pretranslation.Options(
                            Objects.requireNonNull(version),
                            threshold,
                            author != null ? author : opened.settings().authorOrUser(),
                            means());
            Pretranslation.Report report =
                    new Pretranslation(opened.session(document.document(project.folder())), opened)
                            .run(options, bar);
            bar.clear();
            print(report, output);
        }
        return Shell.DONE;
    }

    private Set<Pretranslation.Means> means() {
        Set<Pretranslation.Means> means = EnumSet.noneOf(Pretranslation.Means.class);
        if (adapt) {
            means.add(Pretranslation.Means.ADAPTED);
        }
        if (assemble) {
            means.add(Pretranslation.Means.ASSEMBLED);
        }
        return means;
    }

    private void print(Pretranslation.Report report, Output output) {
        output.out()
                .println(
                        json
                                ? Json.of(report)
                                : "Filled as drafts: "
                                        + report.filled()
                                        + ", of these from the same text: "
                                        + report.exact()
                                        + (adapt ? ", adapted: " + report.adapted() : "")
                                        + (assemble ? ", assembled: " + report.assembled() : "")
                                        + ". Still empty: "
                                        + report.empty()
                                        + ".");
    }
}
