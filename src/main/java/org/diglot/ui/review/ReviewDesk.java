package org.diglot.ui.review;

import org.diglot.model.Bitext;
import org.diglot.model.Edit;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.diglot.project.ProjectException;
import org.diglot.project.ReviewExport;
import org.diglot.project.ReviewFile;
import org.diglot.project.ReviewTaking;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** A document whose versions can be reviewed. What throws may block and is called from a worker. */
public interface ReviewDesk {
    /** The document as it is now. */
    Bitext bitext();

    /**
     * Reads a review that came back.
     *
     * @throws ProjectException a sentence for the user: it is no review of this document
     */
    ReviewFile read(Path file) throws ProjectException;

    /**
     * Writes a copy for a reviewer.
     *
     * @param target the file; {@code null} for the usual place
     * @throws ProjectException a sentence for the user
     */
    ReviewExport.Result write(ReviewExport.Order order, @Nullable Path target)
            throws ProjectException;

    /** How what is taken now is signed. */
    ReviewTaking.Signature signature(ReviewFile file, VersionTag version, Status status);

    /**
     * Makes an edit; to be called on the painting thread.
     *
     * @throws org.diglot.model.StaleEditException if the document has changed in the meantime
     */
    void apply(Edit edit);
}
