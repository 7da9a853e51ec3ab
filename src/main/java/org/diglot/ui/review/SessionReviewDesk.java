package org.diglot.ui.review;

import org.diglot.model.Bitext;
import org.diglot.model.Edit;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.DocumentSession;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ReviewExport;
import org.diglot.project.ReviewFile;
import org.diglot.project.ReviewTaking;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Supplier;

/** A session of a project, ready for review. May be used from any thread. */
public final class SessionReviewDesk implements ReviewDesk {
    private final Project project;
    private final DocumentSession session;
    private final Supplier<String> author;

    /**
     * The desk of a session of {@code project}.
     *
     * @param author the name of whoever sits at the screen
     */
    public SessionReviewDesk(Project project, DocumentSession session, Supplier<String> author) {
        this.project = project;
        this.session = session;
        this.author = author;
    }

    @Override
    public Bitext bitext() {
        return session.bitext();
    }

    @Override
    public ReviewFile read(Path file) throws ProjectException {
        ReviewFile review = ReviewFile.read(file);
        review.requireIn(project.folder());
        if (!review.document().equals(session.document())) {
            throw new ProjectException(
                    file
                            + " is a review of "
                            + review.document()
                            + ", not of "
                            + session.document()
                            + ". Nothing was changed. Open that document, then read the review again.");
        }
        return review;
    }

    @Override
    public ReviewExport.Result write(ReviewExport.Order order, @Nullable Path target)
            throws ProjectException {
        return new ReviewExport(project.folder()).write(bitext(), order, target);
    }

    @Override
    public ReviewTaking.Signature signature(ReviewFile file, VersionTag version, Status status) {
        return new ReviewTaking.Signature(
                version,
                status,
                file.savedBy().orElseGet(author),
                ReviewTaking.Names.FROM_FILE,
                project.workshop().clock().instant());
    }

    @Override
    public void apply(Edit edit) {
        var _ = session.apply(edit); // the session tells its listeners how safe it is
    }
}
