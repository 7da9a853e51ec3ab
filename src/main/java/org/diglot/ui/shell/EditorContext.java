package org.diglot.ui.shell;

import org.diglot.project.Progress;
import org.diglot.project.ProjectException;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.suggest.MemoryDesk;

import java.util.List;

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

    /**
     * Brings the memory up to date with the files of the project. May take minutes; asked again
     * after it was cancelled, it goes on.
     *
     * @return sentences for the user; often none
     * @throws ProjectException a sentence for the user
     */
    List<String> fillMemory(Progress progress) throws ProjectException;

    /**
     * Brings everything to disk; the window is about to close.
     *
     * @throws ProjectException a sentence for the user; the window stays open then
     */
    void flush() throws ProjectException;
}
