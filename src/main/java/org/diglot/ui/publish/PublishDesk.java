package org.diglot.ui.publish;

import org.diglot.model.Bitext;
import org.diglot.project.EditionOrder;
import org.diglot.project.EditionPreview;
import org.diglot.project.Progress;
import org.diglot.project.ProjectException;
import org.diglot.project.PublishedEdition;

import java.nio.file.Path;
import java.util.List;

/** A document that can be published. What throws may block and is called from a worker. */
public interface PublishDesk {
    /** The document as it is now. */
    Bitext bitext();

    /** The formats there are, such as {@code html}. */
    List<String> formats();

    /**
     * Where an edition goes unless the user says otherwise.
     *
     * @throws ProjectException a sentence for the user
     */
    Path usualPlace(EditionOrder order) throws ProjectException;

    /**
     * What title page and colophon say if nothing is changed.
     *
     * @throws ProjectException a sentence for the user
     */
    EditionOrder.Imprint usualImprint() throws ProjectException;

    /**
     * The beginning of an edition.
     *
     * @throws ProjectException a sentence for the user
     */
    EditionPreview preview(EditionOrder order) throws ProjectException;

    /**
     * Makes an edition.
     *
     * @throws ProjectException a sentence for the user
     */
    PublishedEdition publish(EditionOrder order, Path target, Progress progress)
            throws ProjectException;

    /** What was chosen last time; empty at first. */
    String remembered();

    /** Keeps what was chosen for the next time. */
    void remember(String choices);
}
