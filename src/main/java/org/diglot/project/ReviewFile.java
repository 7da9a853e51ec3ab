package org.diglot.project;

import org.diglot.edition.EditionException;
import org.diglot.edition.review.ReturnedReview;
import org.diglot.edition.review.ReviewReader;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A review copy that came back. Immutable; may be used from any thread. */
public final class ReviewFile {
    private final Path file;
    private final ReturnedReview review;

    private ReviewFile(Path file, ReturnedReview review) {
        this.file = file;
        this.review = review;
    }

    /**
     * Reads a file.
     *
     * @throws ProjectException if it is no review copy; it says why and what to do
     */
    public static ReviewFile read(Path file) throws ProjectException {
        if (!Files.isRegularFile(file)) {
            throw new ProjectException(
                    "There is no file "
                            + file
                            + ". Nothing was changed. Check its name and folder.");
        }
        try {
            return new ReviewFile(file, ReviewReader.read(file));
        } catch (EditionException e) {
            throw new ProjectException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The document that the copy was made of. */
    public String document() {
        return review.heading().document();
    }

    /** The version that was reviewed. */
    public VersionTag version() {
        return review.heading().version();
    }

    /** How many rows were sent. */
    public int sent() {
        return review.sent();
    }

    /** How many of the segments that were sent are not in the file any more. */
    public int missing() {
        long there = review.rows().stream().map(row -> row.id()).distinct().count();
        return (int) Math.max(0, review.sent() - there);
    }

    /** Who saved the file last; empty if it does not tell. */
    public Optional<String> savedBy() {
        return Optional.ofNullable(review.savedBy());
    }

    /**
     * Checks that the file belongs to a project.
     *
     * @throws ProjectException if the project has no such document
     */
    public void requireIn(ProjectFolder folder) throws ProjectException {
        List<String> documents = folder.documents();
        if (!documents.contains(document())) {
            throw new ProjectException(
                    file
                            + " is a review of "
                            + document()
                            + ", and this project has no such document. Nothing was changed. Name the"
                            + " right project with --project.");
        }
    }

    /**
     * Compares what came back with what was sent and with a document as it is now.
     *
     * @return one finding for each row, in the order of the file; of rows that say the same of a
     *     segment only one
     * @throws ProjectException if not a single sentence belongs to the document
     */
    public List<ReviewFinding> compare(Bitext bitext) throws ProjectException {
        boolean stranger =
                review.rows().stream().noneMatch(row -> bitext.unit(row.id()).isPresent());
        if (stranger && !review.rows().isEmpty()) {
            throw new ProjectException(
                    file
                            + " has no sentence of "
                            + document()
                            + " in this project. Nothing was changed. Name the right project with"
                            + " --project.");
        }
        return new ReviewComparison(bitext, version()).findings(review.rows());
    }
}
