package org.diglot.cli;

import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.VersionImport;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Brings a version in from a file. */
@Command(
        name = "import",
        description =
                "Brings translated sentences from a TMX of any tool, or from a table with tabs whose first line"
                        + " names the columns source, target and note, into a document.")
final class ImportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private DocumentOption document = new DocumentOption();

    @Parameters(paramLabel = "FILE", description = "The .tmx or .tsv file.")
    private @Nullable Path file;

    @Option(
            names = {"-v", "--version"},
            paramLabel = "TAG",
            required = true,
            description = "The version (language tag), such as es or es-x-literal.")
    private @Nullable VersionTag version;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Whose work it is (default: the author in the settings).")
    private @Nullable String author;

    @Option(
            names = "--draft",
            description = "Brings it in as drafts, not as confirmed translations.")
    private boolean draft;

    @Option(
            names = "--replace",
            description =
                    "Replaces confirmed text too. Reviewed and locked text is never replaced.")
    private boolean replace;

    @Option(names = "--json", description = "Prints the result as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    ImportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        try (Project opened = Project.open(project.folder(), workshop)) {
            VersionImport.Options options =
                    new VersionImport.Options(
                            Objects.requireNonNull(version),
                            author != null ? author : opened.settings().authorOrUser(),
                            draft ? Status.DRAFT : Status.TRANSLATED,
                            replace ? VersionImport.Policy.REPLACE : VersionImport.Policy.FILL);
            VersionImport.Report report =
                    new VersionImport(
                                    opened.session(document.document(project.folder())),
                                    workshop.clock())
                            .run(Objects.requireNonNull(file), options);
            print(report, output);
            return report.unmatched().isEmpty() ? Shell.DONE : Shell.FAILED;
        }
    }

    private void print(VersionImport.Report report, Output output) {
        if (json) {
            output.out().println(Json.of(report));
            return;
        }
        output.out()
                .println(
                        Output.count(report.imported(), "segment")
                                + " imported, "
                                + report.kept()
                                + " kept what they had, "
                                + report.missing()
                                + " without text");
        for (String row : report.unmatched()) {
            output.notice("No segment has this source, so it was left out: " + row);
        }
    }
}
