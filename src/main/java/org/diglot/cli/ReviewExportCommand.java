package org.diglot.cli;

import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ReviewExport;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/** Writes a review copy. */
@Command(
        name = "export",
        description =
                "Writes a table for a reviewer: number and source are fixed, text, state and remark can be"
                        + " written. Works while the editor has the project open.")
final class ReviewExportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private DocumentOption document = new DocumentOption();

    @Option(
            names = {"-v", "--version"},
            paramLabel = "TAG",
            required = true,
            description = "The version to be reviewed, such as es or es-x-literal.")
    private @Nullable VersionTag version;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "Format: docx for Word and LibreOffice Writer, xlsx for Excel and LibreOffice Calc"
                            + " (default: ${DEFAULT-VALUE}).")
    private String format = "docx";

    @Option(
            names = "--filter",
            paramLabel = "STATES",
            split = ",",
            description =
                    "Only sentences in these states: empty, draft, translated, reviewed, rejected (default:"
                            + " all).")
    private List<Status> states = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file (default: in .diglot/editions).")
    private @Nullable Path target;

    @Spec private @Nullable CommandSpec spec;

    ReviewExportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        Output output = new Output(spec);
        if (!ReviewExport.formats().contains(format)) {
            throw output.wrong(
                    "There is no review copy in the format "
                            + format
                            + ". Choose one of: "
                            + String.join(", ", ReviewExport.formats())
                            + ".");
        }
        String name = document.document(project.folder());
        ReviewExport.Order order =
                new ReviewExport.Order(Objects.requireNonNull(version), format, Set.copyOf(states));
        ReviewExport.Result result =
                new ReviewExport(project.folder())
                        .write(Project.peek(project.folder(), workshop, name), order, target);
        output.out().println(result.file());
        return Shell.DONE;
    }
}
