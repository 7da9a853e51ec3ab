package org.diglot.ui.shell;

import org.diglot.project.EditionPublisher;
import org.diglot.project.ProjectException;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.suggest.MemoryDesk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
     * Brings everything to disk; the window is about to close.
     *
     * @throws ProjectException a sentence for the user; the window stays open then
     */
    void flush() throws ProjectException;
}
