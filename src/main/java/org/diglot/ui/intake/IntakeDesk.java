package org.diglot.ui.intake;

import org.diglot.model.VersionTag;
import org.diglot.project.Memories;
import org.diglot.project.Pretranslation;
import org.diglot.project.Progress;
import org.diglot.project.ProjectException;
import org.diglot.project.VersionImport;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What brings texts into one document. Methods block and are called from a worker. */
public interface IntakeDesk {
    /** The name that new texts bear unless another is given. */
    String author();

    /**
     * The versions that a file says it has; empty if it does not say.
     *
     * @throws ProjectException a sentence for the user: it cannot be read
     */
    List<VersionTag> versions(Path file) throws ProjectException;

    /**
     * Brings a version in from a file, in one step of undo.
     *
     * @throws ProjectException a sentence for the user; nothing was changed then
     */
    VersionImport.Report bringIn(Path file, VersionImport.Options options) throws ProjectException;

    /**
     * All memories of the project, and how each is used.
     *
     * @throws ProjectException a sentence for the user: the index cannot be read
     */
    List<Memories.Content> memories() throws ProjectException;

    /**
     * Uses memories otherwise from now on.
     *
     * @throws ProjectException a sentence for the user; nothing was changed then
     */
    void use(Map<String, Memories.Use> uses) throws ProjectException;

    /**
     * Fills empty segments from the memory, in one step of undo; given up, it changes nothing.
     *
     * @throws ProjectException a sentence for the user; nothing was changed then
     */
    Pretranslation.Report pretranslate(Pretranslation.Options options, Progress progress)
            throws ProjectException;
}
