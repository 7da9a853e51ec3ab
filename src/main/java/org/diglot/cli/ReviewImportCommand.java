package org.diglot.cli;

import org.diglot.model.Bitext;
import org.diglot.model.Edit;
import org.diglot.model.Status;
import org.diglot.project.DocumentSession;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ReviewFile;
import org.diglot.project.ReviewFinding;
import org.diglot.project.ReviewFinding.Outcome;
import org.diglot.project.ReviewTaking;
import org.diglot.project.Workshop;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Takes back a review copy. */
@Command(
        name = "import",
        description =
                "Takes back a review copy that a reviewer has corrected. What only the reviewer changed is"
                        + " taken; what both changed is listed with all texts and stays as it is.")
final class ReviewImportCommand implements Callable<Integer> {

    /** What becomes of a text that both have changed. */
    enum Take {
        THEIRS,
        MINE
    }

    private final Workshop workshop;

    @Mixin private ProjectOption project = new ProjectOption();

    @Parameters(paramLabel = "FILE", description = "The .docx or .xlsx file that came back.")
    private @Nullable Path file;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description =
                    "Whose review it is (default: the names in the file, else the author in the settings).")
    private @Nullable String author;

    @Option(
            names = "--status",
            paramLabel = "STATE",
            description =
                    "What a corrected sentence becomes where the reviewer chose nothing: draft, translated"
                            + " or reviewed (default: reviewed).")
    private Status status = Status.REVIEWED;

    @Option(
            names = "--take",
            paramLabel = "WHOSE",
            description =
                    "What both have changed: theirs takes the reviewer's text, mine keeps yours (default:"
                            + " yours is kept and the conflict is reported as open).")
    private @Nullable Take take;

    @Option(
            names = {"-n", "--dry-run"},
            description =
                    "Says what would be done and does nothing. Works while the editor has the project open.")
    private boolean dryRun;

    @Option(names = "--json", description = "Prints the result as JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    ReviewImportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws ProjectException {
        if (!Set.of(Status.DRAFT, Status.TRANSLATED, Status.REVIEWED).contains(status)) {
            throw new Output(spec)
                    .wrong("A corrected sentence can become draft, translated or reviewed.");
        }
        ReviewFile review = ReviewFile.read(Objects.requireNonNull(file));
        review.requireIn(project.folder());
        if (dryRun) {
            Bitext bitext = Project.peek(project.folder(), workshop, review.document());
            return report(review, review.compare(bitext), taking(review, bitext, "reviewer"));
        }
        try (Project opened = Project.open(project.folder(), workshop)) {
            DocumentSession session = opened.session(review.document());
            String name = review.savedBy().orElse(opened.settings().authorOrUser());
            ReviewTaking taking = taking(review, session.bitext(), name);
            List<ReviewFinding> findings = review.compare(session.bitext());
            Optional<Edit> edit = taking.edit();
            if (edit.isPresent()) {
                var _ = session.apply(edit.get()); // flush tells whether it reached the disk
                session.flush();
            }
            return report(review, findings, taking);
        }
    }

    private ReviewTaking taking(ReviewFile review, Bitext bitext, String name)
            throws ProjectException {
        ReviewTaking.Names names =
                author == null ? ReviewTaking.Names.FROM_FILE : ReviewTaking.Names.GIVEN;
        ReviewTaking.Signature signature =
                new ReviewTaking.Signature(
                        review.version(),
                        status,
                        author == null ? name : author,
                        names,
                        workshop.clock().instant());
        List<ReviewFinding> findings = review.compare(bitext);
        Set<ReviewFinding> decided =
                findings.stream()
                        .filter(finding -> take == Take.THEIRS && isConflict(finding))
                        .collect(Collectors.toSet());
        return new ReviewTaking(bitext, findings, decided, signature);
    }

    private static boolean isConflict(ReviewFinding finding) {
        return finding.outcome() == Outcome.CONFLICT;
    }

    private int report(ReviewFile review, List<ReviewFinding> findings, ReviewTaking taking) {
        ReviewReport report =
                new ReviewReport(
                        new ReviewReport.Head(
                                review.document(),
                                review.version(),
                                review.sent(),
                                review.missing()),
                        findings,
                        taking.count(),
                        finding -> finding.isOpen() && !(take != null && isConflict(finding)));
        Output output = new Output(spec);
        if (json) {
            output.out().println(Json.of(report.asData()));
        } else {
            report.lines().forEach(output.out()::println);
        }
        return report.isSettled() ? Shell.DONE : Shell.FAILED;
    }
}
