package org.diglot.ui.shell;

import org.diglot.project.EditionPublisher;
import org.diglot.project.MemoryEvent;
import org.diglot.project.ProjectException;
import org.diglot.project.Statistics;
import org.diglot.project.Subscription;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.intake.IntakeDesk;
import org.diglot.ui.review.ReviewDesk;
import org.diglot.ui.suggest.MemoryDesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a window is opened on: documents and a memory. Methods may block and are called from a
 * worker.
 */
public interface EditorContext {
    /**
     * The names of the documents, in order.
     *
     * @throws ProjectException a sentence for the user
     */
    List<String> documents() throws ProjectException;

    /**
     * Lays a document on the desk; one that lies there already is the same.
     *
     * @throws ProjectException a sentence for the user
     */
    Desk desk(String document) throws ProjectException;

    /** The name under which the user's settings remember this project; the same at every start. */
    String place();

    /** The memory. */
    MemoryDesk memory();

    /** What makes editions for readers of a language; empty if there is no project behind it. */
    default Optional<EditionPublisher> publisher(Locale reader) {
        return Optional.empty();
    }

    /**
     * What sends a document out for review and takes it back; empty if there is no project behind
     * it.
     *
     * @throws ProjectException a sentence for the user
     */
    default Optional<ReviewDesk> reviews(String document) throws ProjectException {
        return Optional.empty();
    }

    /**
     * What brings texts into a document; empty if there is no project behind it.
     *
     * @throws ProjectException a sentence for the user
     */
    default Optional<IntakeDesk> intake(String document) throws ProjectException {
        return Optional.empty();
    }

    /**
     * Begins to bring the memory up to date with the files of the project, in the background, and
     * goes on as long as the project is open; what happens is told on any thread.
     */
    Subscription watchMemory(Consumer<MemoryEvent> listener);

    /** Gives up what is being read into the memory. */
    void stopReading();

    /**
     * Brings everything to disk; the window is about to close.
     *
     * @throws ProjectException a sentence for the user; the window stays open then
     */
    void flush() throws ProjectException;

    /**
     * How large a document is and how far its versions have come.
     *
     * @throws ProjectException a sentence for the user
     */
    Statistics count(String document) throws ProjectException;

    /**
     * Copies files, and the files of folders, into the project.
     *
     * @throws ProjectException a sentence for the user
     */
    Added add(List<Path> places) throws ProjectException;

    /**
     * What came of adding files.
     *
     * @param documents the new ones
     * @param others the names of files that cannot be read; empty if there are none
     */
    record Added(List<String> documents, String others) {
        /** Keeps a copy of the names. */
        public Added {
            documents = List.copyOf(documents);
        }
    }
}
