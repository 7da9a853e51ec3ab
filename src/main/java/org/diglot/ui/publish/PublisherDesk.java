package org.diglot.ui.publish;

import org.diglot.model.Bitext;
import org.diglot.project.EditionOrder;
import org.diglot.project.EditionPreview;
import org.diglot.project.EditionPublisher;
import org.diglot.project.Progress;
import org.diglot.project.ProjectException;
import org.diglot.project.PublishedEdition;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** A document of a project, ready to be published as it is at the moment of asking. */
public final class PublisherDesk implements PublishDesk {
    /** As much as a reader looks at to see what an edition is like. */
    private static final int ROWS = 30;

    /** Where choices are kept for the next time; painting thread only. */
    public interface Memo {
        /** What was kept; empty at first. */
        String read();

        /** Keeps a line. */
        void keep(String line);
    }

    private final EditionPublisher publisher;
    private final Supplier<Bitext> bitext;
    private final Memo memo;

    /**
     * A desk.
     *
     * @param bitext the document as it is now; may be asked from any thread
     */
    public PublisherDesk(EditionPublisher publisher, Supplier<Bitext> bitext, Memo memo) {
        this.publisher = publisher;
        this.bitext = bitext;
        this.memo = memo;
    }

    @Override
    public Bitext bitext() {
        return bitext.get();
    }

    @Override
    public List<String> formats() {
        return publisher.formats();
    }

    @Override
    public Path usualPlace(EditionOrder order) throws ProjectException {
        return publisher.usualPlace(bitext(), order);
    }

    @Override
    public EditionOrder.Imprint usualImprint() throws ProjectException {
        return publisher.usualImprint(bitext());
    }

    @Override
    public EditionPreview preview(EditionOrder order) throws ProjectException {
        return publisher.preview(bitext(), order, ROWS);
    }

    @Override
    public PublishedEdition publish(EditionOrder order, Path target, Progress progress)
            throws ProjectException {
        return publisher.publish(bitext(), order, target, progress);
    }

    @Override
    public String remembered() {
        return memo.read();
    }

    @Override
    public void remember(String choices) {
        memo.keep(choices);
    }
}
